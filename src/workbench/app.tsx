/** The page: what changes on top, then the choice, table, charts, answers; one state, kept in the address. */
import { useDeferredValue, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Answers } from './answers.tsx';
import { MAIN_OBSERVABLES } from '../report/comparison-table.ts';
import { Charts } from './charts.tsx';
import { Footer, Header } from './frame.tsx';
import { Glance, GLANCE } from './glance.tsx';
import { LanguageContext } from './language.ts';
import { type Asked, MainTable } from './main-table.tsx';
import { NumberDialog } from './number-dialog.tsx';
import { ScenarioChoice } from './scenario-choice.tsx';
import { Sliders } from './sliders.tsx';
import { Status } from './status.tsx';
import { Towns } from './towns.tsx';
import type { Choice } from './url-state.ts';
import { useAddress } from './use-address.ts';
import { useChosenModel } from './use-chosen-model.ts';
import { words } from './words.ts';

const OTHERS = MAIN_OBSERVABLES.filter((id) => !GLANCE.includes(id));

export function App(): React.JSX.Element {
  const { choice, set, dropped } = useAddress();
  const { language } = choice;
  return (
    <LanguageContext value={language}>
      <I18nProvider locale={language === 'nl' ? 'nl-NL' : 'en-GB'}>
        <Header
          language={language}
          onLanguage={(next) => {
            set({ language: next });
          }}
        />
        {dropped && (
          <p role="alert" className="hint dropped">
            {words.linkDropped[language]}
          </p>
        )}
        <Main choice={choice} set={set} />
      </I18nProvider>
    </LanguageContext>
  );
}

function Main({ choice, set }: { readonly choice: Choice; readonly set: (change: Partial<Choice>) => void }): React.JSX.Element {
  const [asked, setAsked] = useState<Asked | null>(null);
  const { model, chosen } = useChosenModel(choice);
  // The lines far below may come a moment later than what the reader looks at.
  const later = useDeferredValue(model.results);
  return (
    <>
      <main>
        <Glance results={model.results} status={<Status model={model} />} />
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
        <MainTable results={later} onAsk={setAsked} />
        <Charts id="charts" title={words.charts} observables={OTHERS} results={later} />
        <Towns scenarios={chosen} seed={choice.seed} />
        <Answers seed={choice.seed} />
      </main>
      <Footer seed={choice.seed} results={model.results} />
      <NumberDialog
        asked={asked}
        results={model.results}
        overrides={choice.overrides}
        seed={choice.seed}
        draws={Math.max(1, model.draws)}
        onClose={() => {
          setAsked(null);
        }}
      />
    </>
  );
}
