/** The page: choice on top, table, charts, answers; one state, kept in the address. */
import { useEffect, useMemo, useState } from 'react';
import { Answers } from './answers.tsx';
import { MAIN_OBSERVABLES } from '../report/comparison-table.ts';
import { Charts, GLANCE } from './charts.tsx';
import { Footer, Header } from './frame.tsx';
import { LanguageContext } from './language.ts';
import { type Asked, MainTable } from './main-table.tsx';
import { type Model, useModel } from './model/use-model.ts';
import { NumberDialog } from './number-dialog.tsx';
import { ScenarioChoice } from './scenario-choice.tsx';
import { scenarioNames, scenarioWith } from './scenarios.ts';
import { Share } from './share.tsx';
import { isSliderKey, Sliders } from './sliders.tsx';
import { Towns } from './towns.tsx';
import { type Choice, choiceRead, choiceWrite } from './url-state.ts';
import { words } from './words.ts';

const DRAWS = 40;
/** What is not at a glance. */
const OTHERS = MAIN_OBSERVABLES.filter((id) => !GLANCE.includes(id));

export function App(): React.JSX.Element {
  const [choice, setChoice] = useState<Choice>(() => choiceRead(location.search, scenarioNames, isSliderKey));
  const [asked, setAsked] = useState<Asked | null>(null);
  const model = useChosenModel(choice);
  const { language } = choice;
  const set = (change: Partial<Choice>): void => {
    setChoice((old) => ({ ...old, ...change }));
  };
  return (
    <LanguageContext value={language}>
      <Header
        language={language}
        onLanguage={(next) => {
          set({ language: next });
        }}
      />
      <main>
        <ScenarioChoice
          chosen={choice.scenarios}
          onChange={(names) => {
            set({ scenarios: names });
          }}
        />
        <Charts id="glance" title={words.glance} observables={GLANCE} results={model.results} told />
        <Sliders
          overrides={choice.overrides}
          onChange={(overrides) => {
            set({ overrides });
          }}
        />
        <section aria-labelledby="results">
          <h2 id="results">{words.results[language]}</h2>
          <p role="status" className="small">
            {statusOf(model, language)}
          </p>
          {model.results.length > 0 && <MainTable results={model.results} onAsk={setAsked} />}
          <Share />
        </section>
        <Charts id="charts" title={words.charts} observables={OTHERS} results={model.results} />
        <Towns scenarios={choice.scenarios.map((name) => scenarioWith(name, choice.overrides))} seed={choice.seed} />
        <Answers seed={choice.seed} />
      </main>
      <Footer seed={choice.seed} results={model.results} />
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

/** Runs what is chosen whenever it changes, and keeps the address of the page in step with it. */
function useChosenModel(choice: Choice): Model {
  const model = useModel();
  const { run, hash } = model;
  const chosen = useMemo(() => choice.scenarios.map((name) => scenarioWith(name, choice.overrides)), [choice.scenarios, choice.overrides]);
  useEffect(() => {
    run(chosen, choice.seed, DRAWS);
  }, [run, chosen, choice.seed]);
  useEffect(() => {
    document.documentElement.lang = choice.language;
    history.replaceState(null, '', choiceWrite(choice));
  }, [choice]);
  useEffect(() => {
    // For checks from outside: the hash of a scenario as this browser computes it.
    Object.assign(window, {
      doorstroom: { hash: (name: string, seed: number, draws: number[]) => hash(scenarioWith(name, {}), seed, draws) },
    });
  }, [hash]);
  return model;
}

function statusOf(model: Model, language: Choice['language']): string {
  if (model.fault !== null) return model.fault;
  if (model.draws === 0) return words.computing[language];
  const ready = model.draws === model.wanted ? `. ${words.ready[language]}` : '';
  return `${String(model.draws)} / ${String(model.wanted)} ${words.draws[language]}${ready}`;
}
