/** Up to four scenarios side by side; the first chosen is the base. */
import { useSay } from './language.ts';
import { scenarioNames, scenarios } from './scenarios.ts';
import { words } from './words.ts';

const MOST = 4;

export function ScenarioChoice({
  chosen,
  onChange,
}: {
  readonly chosen: readonly string[];
  readonly onChange: (names: readonly string[]) => void;
}): React.JSX.Element {
  const say = useSay();
  const toggle = (name: string): void => {
    const next = chosen.includes(name) ? chosen.filter((n) => n !== name) : [...chosen, name];
    if (next.length > 0) onChange(scenarioNames.filter((n) => next.includes(n)));
  };
  const option = (name: string): React.JSX.Element => {
    const scenario = scenarios.get(name);
    return (
      <div key={name}>
        <input
          id={`s-${name}`}
          type="checkbox"
          checked={chosen.includes(name)}
          disabled={!chosen.includes(name) && chosen.length >= MOST}
          onChange={() => {
            toggle(name);
          }}
          aria-describedby={`d-${name}`}
        />
        <label htmlFor={`s-${name}`}>{scenario === undefined ? name : say(scenario.title)}</label>
        <p id={`d-${name}`} className="small">
          {scenario === undefined ? '' : say(scenario.summary)}
        </p>
      </div>
    );
  };
  return (
    <fieldset className="scenarios">
      <legend>{say(words.scenarios)}</legend>
      <p className="small">{say(words.scenariosHelp)}</p>
      {scenarioNames.filter((name) => chosen.includes(name)).map(option)}
      <details className="more-scenarios">
        <summary>{say(words.otherScenarios)}</summary>
        <div className="scenarios">{scenarioNames.filter((name) => !chosen.includes(name)).map(option)}</div>
      </details>
    </fieldset>
  );
}
