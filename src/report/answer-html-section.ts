/** One answer as html: sentence, numbers with footnotes, charts, tables, limits. */
import type { Language } from '../base/text.ts';
import { pairName, scenarioName } from '../answers/scenario-name.ts';
import { noteOf, notesOf } from './notes.ts';
import type { Answer, AnswerChart, AnswerTable, Worlds } from '../answers/question.ts';
import type { Series } from '../ensemble/result.ts';
import { monthName } from '../answers/horizon.ts';
import { unitText } from '../figures/number-text.ts';
import { sourceFind } from '../figures/sources.ts';
import { observable } from '../observe/observable.ts';
import { numberLine } from './answer-markdown.ts';
import { kindWords, words } from './answer-words.ts';
import { type ChartLine, chartKey, chartSvg } from './chart-svg.ts';
import { escapeHtml } from './escape-html.ts';
import { traceText } from './trace-text.ts';

export function answerHtmlSection(answer: Answer, worlds: Worlds, l: Language): string {
  const id = `${l}-q${answer.id}`;
  return `<article id="${id}" aria-labelledby="${id}-h">
<h3 id="${id}-h"><span class="id">${answer.id}</span> ${escapeHtml(answer.question[l])}</h3>
<p class="answer"><span class="kind ${answer.kind}">${escapeHtml(kindWords[answer.kind][l])}</span> ${escapeHtml(answer.sentence[l])}</p>
${answer.beside.length === 0 ? '' : `<ul class="beside">${answer.beside.map((line) => `<li>${escapeHtml(line[l])}</li>`).join('')}</ul>`}
<p class="said"><b>${words.said[l]}.</b> ${escapeHtml(answer.said[l])}</p>
${answer.charts.map((chart, i) => chartHtml(chart, worlds, l, `${id}-c${String(i)}`)).join('')}
${answer.tables.map((table) => tableHtml(table, l)).join('')}
${numbersHtml(answer, l, id)}
<p class="limits"><b>${words.limits[l]}.</b> ${escapeHtml(answer.limits[l])}</p>
${links(
  words.restsOn[l],
  answer.assumptions.map((key) => [`#${l}-a-${key}`, key]),
  'assumed',
)}
${links(
  words.sources[l],
  answer.sources.map((source) => [`#${l}-s-${source}`, sourceFind(source)?.title ?? source]),
  '',
)}
</article>`;
}

function numbersHtml(answer: Answer, l: Language, id: string): string {
  if (answer.numbers.length === 0) return '';
  const items = answer.numbers.map((number) => {
    const note = String(noteOf(answer, number));
    return `<li>${escapeHtml(numberLine(number, l))} <sup><a href="#${id}-n${note}">[${note}]</a></sup></li>`;
  });
  const told = notesOf(answer).map((note, i) => {
    const entries = note.map((entry) => escapeHtml(traceText(entry, l)));
    return `<li id="${id}-n${String(i + 1)}">${entries.join('; ')}</li>`;
  });
  return `<details class="numbers-part"><summary>${words.numbersTitle[l]}</summary><ul class="numbers">${items.join('')}</ul></details>
<details class="notes"><summary>${words.notes[l]}</summary><ol>${told.join('')}</ol><p>${escapeHtml(words.tableTrace[l])}</p></details>`;
}

function tableHtml(table: AnswerTable, l: Language): string {
  const numeric = (i: number): boolean => i > 0 && table.rows.length > 0 && isNumeric(table.rows[0][i][l]);
  const head = table.columns.map((column, i) => `<th scope="col"${numeric(i) ? ' class="n"' : ''}>${escapeHtml(column[l])}</th>`).join('');
  const rows = table.rows.map(
    ([first, ...rest]) => `<tr><th scope="row">${escapeHtml(first[l])}</th>${rest.map((cell) => cellHtml(cell[l])).join('')}</tr>`,
  );
  const whole = `<div class="wide" role="region" tabindex="0" aria-label="${escapeHtml(table.caption[l])}"><table><caption>${escapeHtml(table.caption[l])}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
  return table.long === true ? `<details class="long"><summary>${escapeHtml(table.caption[l])}</summary>${whole}</details>` : whole;
}

/** Begins like a number and is not a date. */
const isNumeric = (value: string): boolean => /^[+−–€\d]/.test(value) && !/^\d{4}(-|$)/.test(value);

/** Numbers stand to the right, never broken inside, their band on a line of its own that may break between its ends. */
function cellHtml(value: string): string {
  if (!isNumeric(value)) return `<td>${escapeHtml(value)}</td>`;
  const kept = escapeHtml(value).replaceAll(' ', NO_BREAK);
  return `<td class="n">${kept.replace(`${NO_BREAK}(`, '<br>(').replace(BETWEEN_ENDS, ` $1${NO_BREAK}`)}</td>`;
}

const NO_BREAK = '&nbsp;';
const BETWEEN_ENDS = /&nbsp;(tot?)&nbsp;/;

function chartHtml(chart: AnswerChart, worlds: Worlds, l: Language, id: string): string {
  const comparison = worlds.compare(chart.pair, chart.end);
  const pick = (side: 'base' | 'scenario'): Series =>
    comparison[side].yearly[chart.observable] ?? comparison[side].series[chart.observable];
  const lines: readonly ChartLine[] = [
    { name: scenarioName(chart.pair.base)[l], series: pick('base') },
    { name: scenarioName(chart.pair.scenario)[l], series: pick('scenario') },
  ];
  const yearly = comparison.base.yearly[chart.observable] !== undefined;
  const { label, unit, definition } = observable(chart.observable);
  const suffix = [
    unit === 'cents' ? (l === 'nl' ? '€ mln' : '€ m') : unit === 'months' ? (l === 'nl' ? 'maanden' : 'months') : '',
    yearly ? (l === 'nl' ? 'per twaalf maanden' : 'per twelve months') : '',
  ]
    .filter((each) => each !== '')
    .join(', ');
  const title = `${label[l]}${suffix === '' ? '' : ` (${suffix})`}`;
  const bandWords = l === 'nl' ? 'Lijn: mediaan. Vlak: 5-95 %.' : 'Line: median. Area: 5-95 %.';
  return `<figure><figcaption><b>${escapeHtml(title)}</b>, ${escapeHtml(pairName(chart.pair)[l])}. ${bandWords}</figcaption>
${chartSvg({ id, title, description: `${definition[l]} ${lastWords(lines, l)}`, language: l, lines })}${chartKey(lines)}
<details class="data"><summary>${escapeHtml(words.dataBehind[l])}</summary>${dataTable(lines, title, l)}</details></figure>`;
}

/** What a reader who cannot see the chart wants first: where it starts and ends. */
function lastWords(lines: readonly ChartLine[], l: Language): string {
  const parts = lines.map(({ name, series }) => {
    const last = series.months.length - 1;
    return `${name}: ${valueText(series, 0, l)} → ${valueText(series, last, l)} (${monthName(series.months[last])[l]})`;
  });
  return parts.join('; ');
}

function valueText(series: Series, index: number, l: Language): string {
  const value = series.p50[index];
  return value === null ? '–' : unitText(value, series.unit, l, series.seP50?.[index]);
}

/** Twice a year is enough to read a chart back; every month is in the json. */
function dataTable(lines: readonly ChartLine[], title: string, l: Language): string {
  const { months } = lines[0].series;
  const shown = months.map((month, i) => ({ month, i })).filter(({ month }) => month.endsWith('-06') || month.endsWith('-12'));
  const head = lines.map(({ name }) => `<th scope="col">${escapeHtml(name)} (5-95 %)</th>`).join('');
  const rows = shown.map(
    ({ month, i }) =>
      `<tr><th scope="row">${month}</th>${lines.map(({ series }) => `<td class="n">${bandCell(series, i, l)}</td>`).join('')}</tr>`,
  );
  return `<table><caption>${escapeHtml(title)}</caption><thead><tr><th scope="col">${words.month[l]}</th>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function bandCell(series: Series, i: number, l: Language): string {
  const [low, middle, high] = [series.p05[i], series.p50[i], series.p95[i]];
  if (low === null || middle === null || high === null) return '–';
  const [under, above] = [unitText(low, series.unit, l, series.seP05?.[i]), unitText(high, series.unit, l, series.seP95?.[i])];
  return `${unitText(middle, series.unit, l, series.seP50?.[i])} (${under} … ${above})`;
}

function links(title: string, items: readonly (readonly [string, string])[], style: string): string {
  if (items.length === 0) return '';
  const list = items.map(([href, name]) => `<a${style === '' ? '' : ` class="${style}"`} href="${href}">${escapeHtml(name)}</a>`);
  return `<p class="links"><b>${escapeHtml(title)}:</b> ${list.join('; ')}</p>`;
}
