/** What history cannot tell, as sliders: free (drawn from its range) until the reader moves it. */
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { useContext, useId, useRef } from 'react';
import { figure } from '../figures/catalogue.ts';
import { numberText } from '../figures/number-text.ts';
import { INFLOW, inflowVariants, type Overrides, rangeOf, SLIDER_KEYS, stepOf } from './assumption.ts';
import { LanguageContext, useSay } from './language.ts';
import { plainValue } from './plain-value.ts';
import { words } from './words.ts';

interface Props {
  readonly overrides: Overrides;
  readonly onChange: (overrides: Overrides) => void;
}

export function Sliders({ overrides, onChange }: Props): React.JSX.Element {
  const say = useSay();
  return (
    <section aria-labelledby="assumptions">
      <h2 id="assumptions" tabIndex={-1}>
        {say(words.assumptions)}
      </h2>
      <p>{say(words.assumptionsHelp)}</p>
      <div className="sliders">
        {SLIDER_KEYS.map((key) => (
          <AssumptionSlider key={key} name={key} overrides={overrides} onChange={onChange} />
        ))}
        <Inflow overrides={overrides} onChange={onChange} />
      </div>
    </section>
  );
}

const without = (overrides: Overrides, key: string): Overrides => Object.fromEntries(Object.entries(overrides).filter(([k]) => k !== key));

function AssumptionSlider({ name, overrides, onChange }: Props & { readonly name: string }): React.JSX.Element {
  const say = useSay();
  const language = useContext(LanguageContext);
  const noteId = useId();
  const thumb = useRef<HTMLInputElement>(null);
  const f = figure(name);
  const set = overrides[name];
  const isSet = typeof set === 'number';
  const { low, high } = rangeOf(name);
  const text = (value: number): string => plainValue(value, f.unit, language);
  return (
    <div className={isSet ? 'slider assumption' : 'slider assumption free'}>
      <p className="small" id={noteId}>
        <span className="tag">{say(words.assumption)}</span> {say(words.range)} {text(low)} – {text(high)}
        <span className="unseen">, {say(isSet ? words.yours : words.free)}</span>
      </p>
      <Slider
        value={isSet ? set : f.value}
        minValue={low}
        maxValue={high}
        step={stepOf(name)}
        formatOptions={f.unit === 'share' ? { style: 'percent' } : {}}
        onChange={(v) => {
          onChange({ ...overrides, [name]: v });
        }}
      >
        <Label>{say(f.label)}</Label>
        <SliderOutput>{isSet ? text(set) : say(words.free)}</SliderOutput>
        <SliderTrack>
          <SliderThumb inputRef={thumb} aria-describedby={noteId} />
        </SliderTrack>
      </Slider>
      {isSet && (
        <Release
          label={say(f.label)}
          onRelease={() => {
            onChange(without(overrides, name));
            // The button goes away: its slider is where the reader was.
            thumb.current?.focus();
          }}
        />
      )}
    </div>
  );
}

function Release({ label, onRelease }: { readonly label: string; readonly onRelease: () => void }): React.JSX.Element {
  const say = useSay();
  return (
    <button type="button" className="link" onClick={onRelease}>
      {say(words.release)}
      <span className="unseen">: {label}</span>
    </button>
  );
}

/** As many as the number was written with. */
const decimalsOf = (value: number): number => String(value).replace(/^\d+\.?/, '').length;

function Inflow({ overrides, onChange }: Props): React.JSX.Element {
  const say = useSay();
  const language = useContext(LanguageContext);
  const f = figure(INFLOW);
  const set = overrides[INFLOW];
  const variants = inflowVariants();
  const named = [
    ['laag', words.inflowLow],
    ['midden', words.inflowMiddle],
    ['hoog', words.inflowHigh],
  ] as const;
  return (
    <div className={typeof set === 'string' ? 'slider assumption' : 'slider assumption free'}>
      <p className="small" id="inflow-note">
        <span className="tag">{say(words.assumption)}</span> {say(f.label)}
      </p>
      <label htmlFor="inflow">{say(words.inflow)}</label>
      <select
        id="inflow"
        aria-describedby="inflow-note"
        value={typeof set === 'string' ? set : ''}
        onChange={(e) => {
          onChange(e.target.value === '' ? without(overrides, INFLOW) : { ...overrides, [INFLOW]: e.target.value });
        }}
      >
        <option value="">{say(words.inflowFree)}</option>
        {named.map(([variant, label]) => (
          <option key={variant} value={variant}>
            {`${say(label)} (× ${numberText(variants[variant], decimalsOf(variants[variant]), language)})`}
          </option>
        ))}
      </select>
    </div>
  );
}
