/** Up to four scenarios side by side; the first chosen is the base. */
import { useEffect, useRef } from 'react';
import { useSay } from './language.ts';
import { scenarioNames, scenarios } from './scenarios.ts';
import { words } from './words.ts';

const MOST = 4;

interface Props {
  readonly chosen: readonly string[];
  readonly onChange: (names: readonly string[]) => void;
}

export function ScenarioChoice({ chosen, onChange }: Props): React.JSX.Element {
  const say = useSay();
  const toggled = useRef<string | null>(null);
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    if (toggled.current === null) return;
    // A scenario that is switched moves to the other list: whoever came by keyboard goes with it, or to that list when it is closed.
    const moved = document.getElementById(`s-${toggled.current}`);
    moved?.focus();
    if (document.activeElement !== moved) list.current?.focus();
    toggled.current = null;
  }, [chosen]);
  const toggle = (name: string): void => {
    const next = chosen.includes(name) ? chosen.filter((n) => n !== name) : [...chosen, name];
    if (next.length === 0) return;
    toggled.current = name;
    onChange(scenarioNames.filter((n) => next.includes(n)));
  };
  const full = chosen.length >= MOST;
  const option = (name: string): React.JSX.Element => (
    <Option
      key={name}
      name={name}
      on={chosen.includes(name)}
      stuck={chosen.includes(name) ? chosen.length === 1 : full}
      onToggle={() => {
        toggle(name);
      }}
    />
  );
  return (
    <fieldset className="scenarios" id="choice" tabIndex={-1}>
      <legend>{say(words.scenarios)}</legend>
      <p className="small">{say(words.scenariosHelp)}</p>
      {scenarioNames.filter((name) => chosen.includes(name)).map(option)}
      {chosen.length === 1 && <p className="small">{say(words.oneLeft)}</p>}
      <details className="more-scenarios">
        <summary ref={list}>{say(words.otherScenarios)}</summary>
        <p className="hint" id="scenarios-full" hidden={!full}>
          {say(words.fourChosen)}
        </p>
        <div className="scenarios">{scenarioNames.filter((name) => !chosen.includes(name)).map(option)}</div>
      </details>
    </fieldset>
  );
}

interface OptionProps {
  readonly name: string;
  readonly on: boolean;
  /** It cannot be switched now: the only one left, or four others are on. */
  readonly stuck: boolean;
  readonly onToggle: () => void;
}

function Option({ name, on, stuck, onToggle }: OptionProps): React.JSX.Element {
  const say = useSay();
  const scenario = scenarios.get(name);
  return (
    <div>
      <input
        id={`s-${name}`}
        type="checkbox"
        checked={on}
        // Not `disabled`: a reader without a mouse must be able to come here and hear why it does not move.
        aria-disabled={stuck}
        onChange={() => {
          if (!stuck) onToggle();
        }}
        aria-describedby={stuck && !on ? `scenarios-full d-${name}` : `d-${name}`}
      />
      <label htmlFor={`s-${name}`}>{scenario === undefined ? name : say(scenario.title)}</label>
      <p id={`d-${name}`} className="small">
        {scenario === undefined ? '' : say(scenario.summary)}
      </p>
    </div>
  );
}
