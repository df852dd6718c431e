/** The page: choice on top, table, charts, answers; one state, kept in the address. */
import { useEffect, useMemo, useState } from 'react';
import { figuresHash } from '../figures/catalogue.ts';
import { VERSION } from '../ensemble/receipt.ts';
import { MAIN_OBSERVABLES } from '../report/comparison-table.ts';
import { Answers } from './answers.tsx';
import { Chart, LINES } from './chart.tsx';
import { LanguageContext } from './language.ts';
import { type Asked, MainTable } from './main-table.tsx';
import { useModel } from './model/use-model.ts';
import { NumberDialog } from './number-dialog.tsx';
import { ScenarioChoice } from './scenario-choice.tsx';
import { scenarioNames, scenarios, scenarioWith } from './scenarios.ts';
import { isSliderKey, Sliders } from './sliders.tsx';
import { type Choice, choiceRead, choiceWrite } from './url-state.ts';
import { words } from './words.ts';

const DRAWS = 40;

export function App(): React.JSX.Element {
  const [choice, setChoice] = useState<Choice>(() => choiceRead(location.search, scenarioNames, isSliderKey));
  const [asked, setAsked] = useState<Asked | null>(null);
  const model = useModel();
  const { run, hash } = model;
  const { language } = choice;
  const chosen = useMemo(() => choice.scenarios.map((name) => scenarioWith(name, choice.overrides)), [choice.scenarios, choice.overrides]);
  useEffect(() => {
    run(chosen, choice.seed, DRAWS);
  }, [run, chosen, choice.seed]);
  useEffect(() => {
    document.documentElement.lang = language;
    history.replaceState(null, '', choiceWrite(choice));
  }, [choice, language]);
  useEffect(() => {
    // For checks from outside: the hash of a scenario as this browser computes it.
    Object.assign(window, {
      doorstroom: { hash: (name: string, seed: number, draws: number[]) => hash(scenarioWith(name, {}), seed, draws) },
    });
  }, [hash]);
  const set = (change: Partial<Choice>): void => {
    setChoice((old) => ({ ...old, ...change }));
  };
  return (
    <LanguageContext value={language}>
      <a className="skip" href="#results">
        {words.skip[language]}
      </a>
      <header>
        <p className="brand">Doorstroom</p>
        <button
          type="button"
          className="link"
          lang={language === 'nl' ? 'en' : 'nl'}
          onClick={() => {
            set({ language: language === 'nl' ? 'en' : 'nl' });
          }}
        >
          {words.language[language]}
        </button>
        <h1>{words.title[language]}</h1>
        <p>{words.lead[language]}</p>
        <p className="notice">{words.notice[language]}</p>
      </header>
      <main>
        <ScenarioChoice
          chosen={choice.scenarios}
          onChange={(names) => {
            set({ scenarios: names });
          }}
        />
        <Sliders
          overrides={choice.overrides}
          onChange={(overrides) => {
            set({ overrides });
          }}
        />
        <section aria-labelledby="results">
          <h2 id="results">{words.results[language]}</h2>
          <p role="status" className="small">
            {model.fault ??
              (model.draws === 0
                ? words.computing[language]
                : `${String(model.draws)} / ${String(model.wanted)} ${words.draws[language]}${model.draws === model.wanted ? `. ${words.ready[language]}` : ''}`)}
          </p>
          {model.results.length > 0 && <MainTable results={model.results} onAsk={setAsked} />}
        </section>
        <section aria-labelledby="charts">
          <h2 id="charts">{words.charts[language]}</h2>
          <ul className="legend">
            {model.results.map((r, i) => (
              <li key={r.name}>
                <svg width="34" height="8" aria-hidden="true">
                  <line x1="0" x2="34" y1="4" y2="4" stroke={LINES[i].colour} strokeWidth="3" strokeDasharray={LINES[i].dash} />
                </svg>{' '}
                {scenarios.get(r.name)?.title[language]}
              </li>
            ))}
          </ul>
          <div className="charts">
            {model.results.length > 0 && MAIN_OBSERVABLES.map((id) => <Chart key={id} id={id} results={model.results} />)}
          </div>
        </section>
        <Answers seed={choice.seed} />
      </main>
      <footer>
        <h2>{words.receipt[language]}</h2>
        <p className="small">
          {`Doorstroom ${VERSION}, seed ${String(choice.seed)}, figures ${figuresHash().slice(0, 12)}`}
          {model.results.flatMap((r) => (r.receipt === null ? [] : [`, ${r.name} ${r.receipt.resultHash.slice(0, 12)}`])).join('')}
        </p>
        <p className="small">{words.licence[language]}</p>
      </footer>
      <NumberDialog
        asked={asked}
        base={choice.scenarios[0]}
        seed={choice.seed}
        draws={Math.max(1, model.draws)}
        onClose={() => {
          setAsked(null);
        }}
      />
    </LanguageContext>
  );
}
