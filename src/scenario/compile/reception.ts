/** Reception places and the housing task by month. */
import { halfYearFirstMonth, type HalfYear } from '../../base/halfyear.ts';
import { type Month, monthOf, yearOf } from '../../base/month.ts';
import { type Catalogue, everyFigure, figureFind } from '../../figures/catalogue.ts';
import type { ReceptionInputs, TaskInputs } from '../inputs.ts';
import type { Values } from '../values.ts';
import { type Span, table } from './span.ts';

const PLACES_KNOWN = monthOf('2025-11');

export function receptionInputs(value: Values, span: Span): ReceptionInputs {
  return {
    regularPlaces: table(span, (m) => regularPlaces(value, m)),
    emergencyPlaces: table(span, (m) => (m < PLACES_KNOWN ? NaN : value('opvang.plaatsen.nood.2025-11'))),
    usableShare: value('opvang.bruikbaar'),
    regularCost: Math.round(value('opvang.kosten.regulier.2023') / 12),
    emergencyCost: Math.round(value('opvang.kosten.nood.2023') / 12),
    movesRegular: value('opvang.verhuizingen.regulier') / 12,
    movesEmergency: value('opvang.verhuizingen.nood') / 12,
    initialStatusHolders: value('opvang.statushouders.2018-12-31'),
    spreidingswetTarget: value('spreidingswet.indicatie.cyclus2'),
  };
}

/** Straight lines between the Januaries that are assumed and the count of November 2025. */
function regularPlaces(value: Values, month: Month): number {
  const last = value('opvang.plaatsen.regulier.2025-11');
  if (month >= PLACES_KNOWN) return last;
  const year = yearOf(month);
  const from = value(`opvang.plaatsen.regulier.${String(year)}-01`);
  const nextKey = `opvang.plaatsen.regulier.${String(year + 1)}-01`;
  const known = figureFind(nextKey) !== undefined;
  const to = known ? value(nextKey) : last;
  const span = known ? 12 : PLACES_KNOWN - year * 12;
  return from + ((to - from) * (month - year * 12)) / span;
}

/** Published tasks from 2019 on, else as first announced; later half-years follow the rule in the chain. */
export function taskInputs(value: Values, span: Span, catalogue: Catalogue = everyFigure): TaskInputs {
  const known = table(span, () => NaN);
  for (const prefix of ['taakstelling.eersteAankondiging.', 'taakstelling.netto.']) {
    for (const figure of catalogue.byPrefix(prefix)) {
      const start = halfYearFirstMonth(figure.date as HalfYear) - span.first;
      if (start >= 0 && start < span.months) known[start] = value(figure.key);
    }
  }
  return {
    known,
    factor: value('taakstelling.factor'),
    initialBacklog: value('taakstelling.metSaldo.2019-I') - value('taakstelling.netto.2019-I'),
  };
}
