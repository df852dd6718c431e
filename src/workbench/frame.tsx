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
      <a className="skip" href="#results">
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
      </header>
    </>
  );
}

export function Footer({ seed, results }: { readonly seed: number; readonly results: readonly ScenarioResult[] }): React.JSX.Element {
  const say = useSay();
  const hashes = results.flatMap((r) => (r.receipt === null ? [] : [`${r.name} ${r.receipt.resultHash.slice(0, 12)}`]));
  return (
    <footer>
      <h2>{say(words.receipt)}</h2>
      <p className="small">
        {[`Doorstroom ${VERSION}`, `seed ${String(seed)}`, `figures ${figuresHash().slice(0, 12)}`, ...hashes].join(', ')}
      </p>
      <p className="small">{say(words.licence)}</p>
    </footer>
  );
}
