/** How far the computation is: seen all the time, spoken only when it is done or has failed. */
import type { Language } from '../base/text.ts';
import { useSay } from './language.ts';
import type { Model } from './model/use-model.ts';
import { words } from './words.ts';

export function Status({ model }: { readonly model: Model }): React.JSX.Element {
  const say = useSay();
  if (model.fault !== null) {
    return (
      <p role="alert" className="fault">
        <strong>{say(words.faultTitle)}</strong> {say(words.faultHelp)} <code>{model.fault}</code>
      </p>
    );
  }
  const { nl, en } = statusText(model);
  const now = say({ nl, en });
  return (
    <>
      <p className="small">{now}</p>
      <p role="status" className="unseen">
        {model.draws > 0 && model.draws === model.wanted ? now : ''}
      </p>
    </>
  );
}

function statusText({ draws, wanted }: Model): Record<Language, string> {
  const write = (language: Language): string => {
    if (draws === 0) return `${words.computing[language]}…`;
    if (draws === wanted) return `${String(draws)} ${words.ready[language]}.`;
    return draws === 1
      ? words.firstLook[language]
      : `${String(draws)} ${words.of[language]} ${String(wanted)} ${words.refining[language]}.`;
  };
  return { nl: write('nl'), en: write('en') };
}
