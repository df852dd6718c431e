/** The municipalities as a table beside their map: searched and sorted by the reader. */
import { useContext, useRef, useState } from 'react';
import { clearedText, type Executability, type Town } from '../answers/executability.ts';
import { countText } from '../answers/suppress.ts';
import { municipalityFind, provinces } from '../figures/municipality.ts';
import { numberText } from '../figures/number-text.ts';
import { LanguageContext, useSay } from './language.ts';
import { TownMap } from './town-map.tsx';
import { words } from './words.ts';

/** Rows before the reader asks for more. */
const FIRST_ROWS = 15;

type Column = 'name' | 'asked' | 'housed' | 'housedScenario' | 'short';
const COLUMNS = [
  ['name', words.town],
  ['asked', words.asked],
  ['housed', words.possible],
  ['housedScenario', words.possibleOther],
  ['short', words.short],
] as const;

export function TownTable({ state }: { readonly state: Executability }): React.JSX.Element {
  const say = useSay();
  const [search, setSearch] = useState('');
  const [column, setColumn] = useState<Column>('short');
  const [all, setAll] = useState(false);
  const table = useRef<HTMLDivElement>(null);
  const found = sorted(state.towns, column).filter((town) => matches(town, search));
  const rows = all || search !== '' ? found : found.slice(0, FIRST_ROWS);
  return (
    <div className="towns-beside">
      <TownMap state={state} search={(town) => search.trim() !== '' && matches(town, search)} />
      <div>
        <p className="town-search">
          <Search value={search} onChange={setSearch} />{' '}
          <span role="status" className="small">
            {rows.length === 0 ? say(words.townsNoMatch) : `${String(rows.length)} / ${String(state.towns.length)} ${say(words.shown)}`}
          </span>{' '}
          {rows.length < found.length && (
            <button
              type="button"
              onClick={() => {
                setAll(true);
                // This button goes away: on with the table that it made longer.
                table.current?.focus();
              }}
            >
              {say(words.showAll)}
            </button>
          )}
        </p>
        <div className="scroll" ref={table} tabIndex={0} role="region" aria-label={say(words.towns)}>
          <table className="towns">
            <Head column={column} onColumn={setColumn} />
            <tbody>
              {rows.map((town) => (
                <TownRow key={town.code} town={town} last={state.last} />
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </div>
  );
}

function Search({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }): React.JSX.Element {
  const say = useSay();
  return (
    <label>
      {say(words.search)}{' '}
      <input
        type="search"
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </label>
  );
}

interface HeadProps {
  readonly column: Column;
  readonly onColumn: (column: Column) => void;
}

function Head({ column, onColumn }: HeadProps): React.JSX.Element {
  const say = useSay();
  return (
    <thead>
      <tr>
        {COLUMNS.map(([id, label]) => (
          <th key={id} scope="col" aria-sort={id === column ? (id === 'name' ? 'ascending' : 'descending') : 'none'}>
            <button
              type="button"
              className="link"
              onClick={() => {
                onColumn(id);
              }}
            >
              {say(label)}
              <span aria-hidden="true">{id === column ? ' ▾' : ''}</span>
            </button>
          </th>
        ))}
        <th scope="col">{say(words.caughtUp)}</th>
      </tr>
    </thead>
  );
}

function TownRow({ town, last }: { readonly town: Town; readonly last: string }): React.JSX.Element {
  const say = useSay();
  const language = useContext(LanguageContext);
  const province = provinces.find(({ code }) => code === municipalityFind(town.code)?.province);
  return (
    <tr>
      <th scope="row">
        {town.name} <span className="small">{province?.name}</span>
      </th>
      <td>{numberText(town.asked, 0, language)}</td>
      <td>{say(countText(town.housed, town.se.housed))}</td>
      <td>{say(countText(town.housedScenario, town.se.housedScenario))}</td>
      <td>{say(countText(town.short, town.se.short))}</td>
      <td>{say(clearedText(town.cleared, last))}</td>
    </tr>
  );
}

const plain = (value: string): string =>
  value
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
const matches = (town: Town, search: string): boolean => plain(town.name).includes(plain(search.trim()));

function sorted(towns: readonly Town[], column: Column): readonly Town[] {
  return [...towns].sort((a, b) => (column === 'name' ? (plain(a.name) < plain(b.name) ? -1 : 1) : b[column] - a[column]));
}
