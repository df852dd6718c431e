/** Every municipality as a circle where it lies, as large as its inhabitants, darker where more is short: to look at first; the table says it in numbers. */
import { useContext } from 'react';
import type { Executability, Town } from '../answers/executability.ts';
import { municipalityFind, type Municipality } from '../figures/municipality.ts';
import { numberText } from '../figures/number-text.ts';
import { LanguageContext, useSay } from './language.ts';
import { words } from './words.ts';

/** Lower bounds of the classes above nothing, in persons short per 1,000 inhabitants, and their colours from light to dark. */
const CLASSES = [
  { from: 0, colour: '#fde0c5' },
  { from: 0.5, colour: '#f8b58b' },
  { from: 1, colour: '#e5783f' },
  { from: 2, colour: '#b8461b' },
  { from: 3, colour: '#702107' },
] as const;
const NOTHING = '#ffffff';
const PER = 1000;

const [WIDTH, HEIGHT] = [440, 520];
/** The Netherlands without the islands overseas. */
const [WEST, EAST, SOUTH, NORTH] = [3.3, 7.25, 50.72, 53.6];
/** The largest municipality has this radius; areas follow inhabitants. */
const [LARGEST_RADIUS, LARGEST_PEOPLE] = [22, 931_000];

const x = (place: Municipality): number => ((place.longitude - WEST) / (EAST - WEST)) * WIDTH;
const y = (place: Municipality): number => ((NORTH - place.latitude) / (NORTH - SOUTH)) * HEIGHT;
const radius = (place: Municipality): number => Math.max(2.2, LARGEST_RADIUS * Math.sqrt(place.inhabitants / LARGEST_PEOPLE));

/** Nothing short is white, whatever the size of the advance. */
function colourOf(town: Town, place: Municipality): string {
  if (Math.round(town.short) <= 0) return NOTHING;
  const share = (town.short / place.inhabitants) * PER;
  return CLASSES.filter(({ from }) => share >= from).at(-1)?.colour ?? NOTHING;
}

export function TownMap({ state, search }: { readonly state: Executability; readonly search: (town: Town) => boolean }): React.JSX.Element {
  const say = useSay();
  const placed = state.towns.flatMap((town) => {
    const place = municipalityFind(town.code);
    return place === undefined ? [] : [{ town, place }];
  });
  // The large ones first, so that no circle hides a smaller one.
  placed.sort((a, b) => b.place.inhabitants - a.place.inhabitants);
  return (
    <figure className="town-map">
      <figcaption>
        {say(words.map)} <span className="small">{say(words.mapHelp)}</span>
      </figcaption>
      <Key />
      <svg viewBox={`-12 -12 ${String(WIDTH + 24)} ${String(HEIGHT + 24)}`} role="img" aria-label={say(words.map)}>
        {placed.map(({ town, place }) => (
          <circle
            key={town.code}
            cx={x(place)}
            cy={y(place)}
            r={radius(place)}
            fill={colourOf(town, place)}
            stroke={search(town) ? '#0b4f8a' : '#4b5563'}
            strokeWidth={search(town) ? 3 : 0.7}
          >
            <title>{town.name}</title>
          </circle>
        ))}
      </svg>
    </figure>
  );
}

function Key(): React.JSX.Element {
  const language = useContext(LanguageContext);
  const say = useSay();
  const bound = (value: number): string => numberText(value, value % 1 === 0 ? 0 : 1, language);
  const entries = [
    { label: say(words.nothingShort), colour: NOTHING as string },
    ...CLASSES.map(({ from, colour }, i) => {
      const next = CLASSES.at(i + 1)?.from;
      return { label: next === undefined ? `${bound(from)}+` : `${bound(from)}–${bound(next)}`, colour };
    }),
  ];
  return (
    <ul className="map-key">
      {entries.map(({ label, colour }) => (
        <li key={label}>
          <svg width="16" height="16" aria-hidden="true">
            <circle cx="8" cy="8" r="7" fill={colour} stroke="#4b5563" />
          </svg>{' '}
          {label}
        </li>
      ))}
    </ul>
  );
}
