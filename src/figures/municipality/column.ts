/** What each column of the municipality table is: source, date, unit and confidence, once for all 342 rows. */
import { text, type Text } from '../../base/text.ts';
import type { SourcedFigure, Unit } from '../figure.ts';
import { publishedAfter } from '../published.ts';
import type { Municipality } from './row.ts';

export interface Column {
  /** Last part of the key, e.g. `inwoners` in `gemeente.GM0363.inwoners`. */
  readonly id: string;
  readonly label: Text;
  readonly value: (municipality: Municipality) => number;
  /** `km2` and `degrees` are outside the units of the catalogue: such a column has no figures, only this entry. */
  readonly unit: Unit | 'km2' | 'degrees';
  readonly date: string;
  readonly source: string;
  readonly place: string;
  readonly confidence: SourcedFigure['confidence'];
  readonly simplified?: Text;
}

const VIA_WOONIKVEILIG = 'via loukanton/woonikveilig@df5ed993';
const KERNCIJFERS = { source: 'cbs-85984ned', date: '2024-01-01', confidence: 'secondary' } as const;
const PLACES = { source: 'datawrapper-h2qll', date: '2025-11', confidence: 'secondary', place: 'data/gemeenten.json' } as const;
const WHOLE_PERCENTS = text('De bron geeft hele procenten.', 'The source gives whole per cents.');

export const columns: readonly Column[] = [
  {
    ...KERNCIJFERS,
    id: 'inwoners',
    label: text('Inwoners', 'Inhabitants'),
    value: (m) => m.inhabitants,
    unit: 'persons',
    place: `aantal inwoners, ${VIA_WOONIKVEILIG}`,
  },
  {
    ...KERNCIJFERS,
    id: 'huishoudens',
    label: text('Huishoudens', 'Households'),
    value: (m) => m.households,
    unit: 'households',
    place: `huishoudens totaal, ${VIA_WOONIKVEILIG}`,
  },
  {
    ...KERNCIJFERS,
    id: 'huishoudgrootte',
    label: text('Personen per huishouden', 'Persons per household'),
    value: (m) => m.householdSize,
    unit: 'factor',
    place: `gemiddelde huishoudensgrootte, ${VIA_WOONIKVEILIG}`,
    simplified: text('Eén cijfer achter de komma.', 'One decimal.'),
  },
  {
    ...KERNCIJFERS,
    id: 'inwoners0tot15',
    label: text('Inwoners van 0 tot 15 jaar', 'Inhabitants aged 0 to 15'),
    value: (m) => m.inhabitants0to15,
    unit: 'persons',
    place: `0 tot 15 jaar, ${VIA_WOONIKVEILIG}`,
  },
  {
    ...KERNCIJFERS,
    id: 'koopaandeel',
    label: text('Aandeel koopwoningen', 'Share of owner-occupied homes'),
    value: (m) => m.ownerOccupied,
    unit: 'share',
    place: `koopwoningen, ${VIA_WOONIKVEILIG}`,
    simplified: WHOLE_PERCENTS,
  },
  {
    ...KERNCIJFERS,
    id: 'eengezinsaandeel',
    label: text('Aandeel eengezinswoningen', 'Share of single-family homes'),
    value: (m) => m.singleFamily,
    unit: 'share',
    place: `percentage eengezinswoning, ${VIA_WOONIKVEILIG}`,
    simplified: WHOLE_PERCENTS,
  },
  {
    ...KERNCIJFERS,
    id: 'woz',
    label: text('Gemiddelde WOZ-waarde van een woning', 'Average assessed value of a home'),
    value: (m) => m.woz,
    unit: 'cents',
    place: `gemiddelde WOZ-waarde van woningen, ${VIA_WOONIKVEILIG}`,
    simplified: text('De bron geeft hele duizenden euro’s.', 'The source gives whole thousands of euro.'),
  },
  {
    ...KERNCIJFERS,
    id: 'stedelijkheid',
    label: text('Stedelijkheid: 1 zeer sterk tot 5 niet stedelijk', 'Urbanity: 1 very strongly to 5 not urban'),
    value: (m) => m.urbanity,
    unit: 'count',
    source: 'cbs-85755ned',
    place: `mate van stedelijkheid, ${VIA_WOONIKVEILIG}`,
  },
  {
    ...KERNCIJFERS,
    id: 'oppervlakte',
    label: text('Oppervlakte', 'Area'),
    value: (m) => m.areaKm2,
    unit: 'km2',
    place: `oppervlakte, ${VIA_WOONIKVEILIG}`,
  },
  {
    id: 'spreidingswetCyclus2',
    label: text('Indicatie Spreidingswet, cyclus 2 (plekken)', 'Spreidingswet indication, cycle 2 (places)'),
    value: (m) => m.spreidingswetCycle2,
    unit: 'places',
    date: '2026-02-27',
    source: 'grenzendicht',
    place: 'data/gemeenten.json, indicatie cyclus 2; landelijk totaal 88.000',
    confidence: 'secondary',
  },
  {
    ...PLACES,
    id: 'plaatsenRegulier',
    label: text('Gewone opvangplekken', 'Regular reception places'),
    value: (m) => m.regularPlaces,
    unit: 'places',
  },
  {
    ...PLACES,
    id: 'plaatsenNood',
    label: text('Noodopvangplekken', 'Emergency reception places'),
    value: (m) => m.emergencyPlaces,
    unit: 'places',
  },
  ...(['longitude', 'latitude'] as const).map((axis) => ({
    id: axis === 'longitude' ? 'lengtegraad' : 'breedtegraad',
    label:
      axis === 'longitude'
        ? text('Lengtegraad van het midden', 'Longitude of the middle')
        : text('Breedtegraad van het midden', 'Latitude of the middle'),
    value: (m: Municipality): number => m[axis],
    unit: 'degrees' as const,
    date: '2025',
    source: 'gemeentle',
    place: 'middelpunt per gemeente; ook de lijst van buurgemeenten komt hiervandaan',
    confidence: 'secondary' as const,
  })),
];

/** The figure of one column for one municipality; undefined for a column whose unit the catalogue does not have. */
export function columnFigure(column: Column, municipality: Municipality): SourcedFigure | undefined {
  const { unit } = column;
  if (unit === 'km2' || unit === 'degrees') return undefined;
  return {
    key: `gemeente.${municipality.code}.${column.id}`,
    label: { nl: `${column.label.nl}, ${municipality.name}`, en: `${column.label.en}, ${municipality.name}` },
    value: column.value(municipality),
    unit,
    date: column.date,
    published: publishedAfter(column.date),
    source: column.source,
    place: column.place,
    confidence: column.confidence,
    ...(column.simplified === undefined ? {} : { simplified: column.simplified }),
  };
}
