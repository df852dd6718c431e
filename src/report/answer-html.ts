/** Answers as one html file that needs nothing else: readable, printable on A4, with charts and the data behind them. */
import type { Language } from '../base/text.ts';
import { missing } from '../answers/missing.ts';
import type { Answer, AnswerSet, Worlds } from '../answers/question.ts';
import { unitText } from '../figures/number-text.ts';
import { answerHtmlSection } from './answer-html-section.ts';
import { answerStyle } from './answer-style.ts';
import { kindWords, standingWords, words } from './answer-words.ts';
import { escapeHtml } from './escape-html.ts';
import { assumptionsUsed, sourcesUsed } from './used.ts';

/** With two languages the document holds both, one after the other, each marked with its language. */
export function answersHtml(set: AnswerSet, worlds: Worlds, languages: readonly Language[]): string {
  const main = languages[0];
  return `<!doctype html>
<html lang="${main}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(words.title[main])}</title>
<style>${answerStyle}</style>
</head>
<body>
<a class="skip" href="#${main}-answers">${escapeHtml(words.skip[main])}</a>
${languages.map((language) => part(set, worlds, language, languages)).join('\n')}
</body>
</html>
`;
}

function part(set: AnswerSet, worlds: Worlds, l: Language, languages: readonly Language[]): string {
  const tag = l === languages[0] ? 'main' : 'div';
  return `<${tag} lang="${l}" id="${l}">
${firstPage(set, l, languages)}
<div id="${l}-answers">
${bySection(set.answers, worlds, l)}
</div>
${assumptionPart(set.answers, l)}
${sourcePart(set.answers, l)}
</${tag}>`;
}

function firstPage(set: AnswerSet, l: Language, languages: readonly Language[]): string {
  const other = languages
    .filter((each) => each !== l)
    .map((each) => `<a href="#${each}" hreflang="${each}">${each === 'nl' ? 'Nederlands' : 'English'}</a>`);
  const contents = set.answers.map(
    (a) =>
      `<li><a href="#${l}-q${a.id}"><b>${a.id}</b> ${escapeHtml(a.question[l])}</a> <span class="kind ${a.kind}">${escapeHtml(kindWords[a.kind][l])}</span><span class="short">${escapeHtml(a.sentence[l])}</span></li>`,
  );
  const { version, seed, draws, figuresHash, scenarioHash, resultHash } = set.receipt;
  return `<header>
${other.length === 0 ? '' : `<p class="languages">${other.join(' ')}</p>`}
<h1>${escapeHtml(words.title[l])}</h1>
<h2>${escapeHtml(words.whatTitle[l])}</h2>
<p>${escapeHtml(words.what[l])}</p>
<h2>${escapeHtml(words.missingTitle[l])}</h2>
<ul class="missing">${missing.map((each) => `<li>${escapeHtml(each[l])}</li>`).join('')}</ul>
<h2>${escapeHtml(words.receiptTitle[l])}</h2>
<dl class="receipt"><dt>version</dt><dd>${escapeHtml(version)}</dd><dt>seed</dt><dd>${String(seed)}</dd><dt>draws</dt><dd>${String(draws)}</dd><dt>figures</dt><dd>${figuresHash}</dd><dt>scenarios</dt><dd>${scenarioHash}</dd><dt>result</dt><dd>${resultHash}</dd></dl>
</header>
<nav aria-label="${escapeHtml(words.contents[l])} (${l})"><h2>${escapeHtml(words.contents[l])}</h2><ol class="contents">${contents.join('')}</ol></nav>`;
}

/** A heading for each section of the paper, its answers below it. */
function bySection(answers: readonly Answer[], worlds: Worlds, l: Language): string {
  return answers
    .map((answer, i) => {
      const opens = i === 0 || answers[i - 1].section.nl !== answer.section.nl;
      return `${opens ? `<h2 class="section">${escapeHtml(answer.section[l])}</h2>` : ''}${answerHtmlSection(answer, worlds, l)}`;
    })
    .join('\n');
}

function assumptionPart(answers: readonly Answer[], l: Language): string {
  const rows = assumptionsUsed(answers).map((a) => {
    const range = `${unitText(a.spread.low, a.unit, l)} … ${unitText(a.spread.high, a.unit, l)}`;
    return `<tr id="${l}-a-${a.key}"><th scope="row">${escapeHtml(a.label[l])}<br><code>${a.key}</code></th><td class="n assumed">${unitText(a.value, a.unit, l)} <span class="mark">${words.assumption[l]}</span></td><td class="n">${range}</td><td>${standingWords[a.standing][l]}</td><td>${escapeHtml(a.reason[l])}</td></tr>`;
  });
  if (rows.length === 0) return '';
  const head = [words.label, words.value, words.range, words.standing, words.reason].map((each) => `<th scope="col">${each[l]}</th>`);
  return `<section class="appendix"><h2 id="${l}-assumptions">${words.assumptionsTitle[l]}</h2><div class="wide" role="region" tabindex="0" aria-labelledby="${l}-assumptions"><table><caption>${escapeHtml(words.assumptionsIntro[l])}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div></section>`;
}

function sourcePart(answers: readonly Answer[], l: Language): string {
  const items = sourcesUsed(answers).map((s) => {
    const place = /^https?:/.test(s.url) ? `<a href="${escapeHtml(s.url)}">${escapeHtml(s.url)}</a>` : escapeHtml(s.url);
    return `<li id="${l}-s-${s.id}">${escapeHtml(s.title)}. ${escapeHtml(s.publisher)}, ${s.published}. ${place}${s.note === undefined ? '' : ` ${escapeHtml(s.note[l])}`}</li>`;
  });
  return `<section class="appendix"><h2>${words.sourcesTitle[l]}</h2><ol class="sources">${items.join('')}</ol></section>`;
}
