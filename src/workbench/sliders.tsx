/** What history cannot tell, as sliders: free (drawn from its range) until the reader moves it. */
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { useContext } from 'react';
import { figure } from '../figures/catalogue.ts';
import { isAssumption } from '../figures/figure.ts';
import { unitText } from '../figures/number-text.ts';
import type { AssumptionOverride } from '../scenario/scenario.ts';
import { LanguageContext, useSay } from './language.ts';
import { words } from './words.ts';

export const SLIDER_KEYS = [
  'verbod.aandeelNaVerbod',
  'taakstelling.inzetZonderTaak',
  'alternatief.voorkomtVerlies',
  'extraWoningen.perJaar',
] as const;
const INFLOW = 'instroom.variant';
const VARIANTS = ['laag', 'midden', 'hoog'] as const;

type Overrides = Readonly<Record<string, AssumptionOverride>>;
interface Props {
  readonly overrides: Overrides;
  readonly onChange: (overrides: Overrides) => void;
}

export const isSliderKey = (key: string): boolean => key === INFLOW || (SLIDER_KEYS as readonly string[]).includes(key);

export function Sliders({ overrides, onChange }: Props): React.JSX.Element {
  const say = useSay();
  return (
    <section aria-labelledby="assumptions">
      <h2 id="assumptions">{say(words.assumptions)}</h2>
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
  const f = figure(name);
  const set = overrides[name];
  const value = typeof set === 'number' ? set : f.value;
  const { low, high } = f.spread ?? { low: 0, high: 1 };
  return (
    <div className="slider assumption">
      <Slider
        value={value}
        minValue={low}
        maxValue={high}
        step={(high - low) / 100}
        onChange={(v) => {
          onChange({ ...overrides, [name]: v });
        }}
      >
        <Label>{say(f.label)}</Label>
        <SliderOutput>{typeof set === 'number' ? unitText(value, f.unit, language) : say(words.free)}</SliderOutput>
        <SliderTrack>
          <SliderThumb />
        </SliderTrack>
      </Slider>
      <p className="small">
        {say(words.assumption)}, {say(words.range)} {unitText(low, f.unit, language)} – {unitText(high, f.unit, language)}
        {typeof set === 'number' && (
          <button
            type="button"
            className="link"
            onClick={() => {
              onChange(without(overrides, name));
            }}
          >
            {say(words.release)}
          </button>
        )}
      </p>
    </div>
  );
}

function Inflow({ overrides, onChange }: Props): React.JSX.Element {
  const say = useSay();
  const f = figure(INFLOW);
  const set = overrides[INFLOW];
  const variants = isAssumption(f) ? (f.variants ?? {}) : {};
  return (
    <div className="slider assumption">
      <label htmlFor="inflow">{say(words.inflow)}</label>
      <select
        id="inflow"
        value={typeof set === 'string' ? set : ''}
        onChange={(e) => {
          onChange(e.target.value === '' ? without(overrides, INFLOW) : { ...overrides, [INFLOW]: e.target.value });
        }}
      >
        <option value="">{say(words.inflowFree)}</option>
        {VARIANTS.map((v) => (
          <option key={v} value={v}>{`${v} (× ${String(variants[v])})`}</option>
        ))}
      </select>
      <p className="small">
        {say(words.assumption)}: {say(f.label)}
      </p>
    </div>
  );
}
