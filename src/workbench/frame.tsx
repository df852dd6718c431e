/** Top and bottom of the page: what this is, and the receipt. */
import type { Language } from '../base/text.ts';
import { VERSION } from '../ensemble/receipt.ts';
import { figuresHash } from '../figures/catalogue.ts';
import { useSay } from './language.ts';
import type { ScenarioResult } from './model/protocol.ts';
import { words } from './words.ts';

export function Header({
  language,
  onLanguage,
}: {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}): React.JSX.Element {
  const other = language === 'nl' ? 'en' : 'nl';
  return (
    <>
      <a className="skip" href="#glance">
        {words.skip[language]}
      </a>
      <header>
        <p className="brand">Doorstroom</p>
        <button
          type="button"
          className="link"
          lang={other}
          onClick={() => {
            onLanguage(other);
          }}
        >
          {words.language[language]}
        </button>
        <h1>{words.title[language]}</h1>
        <p>{words.lead[language]}</p>
        <p className="notice">{words.notice[language]}</p>
        <Contents language={language} />
      </header>
    </>
  );
}

/** Where everything is: the page is long, on a phone and for who goes through it by key. */
function Contents({ language }: { readonly language: Language }): React.JSX.Element {
  const parts = [
    ['glance', words.glance],
    ['choice', words.scenarios],
    ['assumptions', words.assumptions],
    ['results', words.results],
    ['charts', words.charts],
    ['towns', words.towns],
    ['answers', words.answers],
  ] as const;
  return (
    <details className="contents">
      <summary>{words.contents[language]}</summary>
      <nav aria-label={words.contents[language]}>
        <ul>
          {parts.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title[language]}</a>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}

export function Footer({ seed, results }: { readonly seed: number; readonly results: readonly ScenarioResult[] }): React.JSX.Element {
  const say = useSay();
  const hashes = results.flatMap((r) => (r.receipt === null ? [] : [`${r.name} ${r.receipt.resultHash.slice(0, 12)}`]));
  return (
    <footer>
      <h2>{say(words.receipt)}</h2>
      <p className="small">
        {[
          `Doorstroom ${VERSION}`,
          `${say(words.seed)} ${String(seed)}`,
          `${say(words.figures)} ${figuresHash().slice(0, 12)}`,
          ...hashes,
        ].join(', ')}
      </p>
      <p className="small">{say(words.licence)}</p>
    </footer>
  );
}
