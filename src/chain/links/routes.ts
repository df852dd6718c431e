/** The other ways out of reception: doorstroomlocaties, HAR+, shared homes, flex homes and converted reception. Longest permit first. */
import { guaranteedPlaces } from '../../woonruimte/guaranteed.ts';
import { calendarAdd } from '../calendar.ts';
import { move } from '../move.ts';
import { Place, Route } from '../place.ts';
import { type World, whole } from '../world.ts';
import { house } from './lettings.ts';

/** Largest household in a temporary place, shared home or flex home: these forms are meant for people alone or with two or three. */
export const SMALL_HOUSEHOLD = 3;

interface Offer {
  readonly route: Route;
  readonly temporary: boolean;
  persons: number;
  readonly largest: number;
}

export function routes(world: World, month: number): void {
  const { levers, routes: p } = world.inputs;
  const flexHomes = levers['flex.woningen'][month] / 12;
  const convert = Math.min(
    whole(world, 'convert', levers['omklappen.plaatsen'][month]),
    Math.floor(world.inputs.reception.regularPlaces[month]) - world.converted,
  );
  world.converted += Math.max(0, convert);
  world.flexHomes = flexHomes;
  const transitPlaces = guaranteedPlaces(levers['doorstroom.plaatsen'][month], 1 - levers['doorstroom.aandeelOverig'][month]);
  const offers: Offer[] = [
    { route: Route.transit, temporary: true, persons: transitPlaces - world.occupied.transit, largest: SMALL_HOUSEHOLD },
    {
      route: Route.har,
      temporary: true,
      persons: Math.floor(levers['harplus.tijdelijk'][month]) - world.occupied.har,
      largest: SMALL_HOUSEHOLD,
    },
    { route: Route.har, temporary: false, persons: whole(world, 'har', levers['harplus.regulier'][month]), largest: SMALL_HOUSEHOLD },
    { route: Route.shared, temporary: false, persons: whole(world, 'shared', levers['woningdelen.plekken'][month]), largest: 1 },
    {
      route: Route.flex,
      temporary: false,
      persons: Math.max(0, convert) + whole(world, 'flex', flexHomes * p.flexStatusShare),
      largest: SMALL_HOUSEHOLD,
    },
  ];
  world.harRegular = offers[2].persons;
  world.harTemporary = offers[1].persons;
  give(world, month, offers);
  world.harRegular -= offers[2].persons;
  world.harTemporary -= offers[1].persons;
}

/** One pass over those still waiting, oldest permit first, until every offer is used. Who no longer waits is dropped from the order. */
function give(world: World, month: number, offers: readonly Offer[]): void {
  const { units, permits } = world;
  const { rows } = permits;
  let open = offers.filter((offer) => offer.persons > 0);
  let kept = 0;
  let i = 0;
  for (; i < rows.length && open.length > 0; i++) {
    const unit = rows[i];
    if (units.place[unit] !== Place.waiting) continue;
    const size = units.size[unit];
    const offer = size > SMALL_HOUSEHOLD ? undefined : fitting(open, size);
    if (offer === undefined) {
      rows[kept++] = unit;
      continue;
    }
    offer.persons -= size;
    if (offer.persons <= 0) open = open.filter((o) => o.persons > 0);
    if (offer.temporary) intoTemporary(world, month, unit, offer.route);
    else house(world, month, unit, offer.route);
  }
  while (i < rows.length) rows[kept++] = rows[i++];
  rows.length = kept;
}

function fitting(offers: readonly Offer[], size: number): Offer | undefined {
  for (const offer of offers) if (offer.persons >= size && size <= offer.largest) return offer;
  return undefined;
}

function intoTemporary(world: World, month: number, unit: number, route: Route): void {
  world.units.temporaryRoute[unit] = route;
  move(world, month, unit, Place.temporary, route);
  if (route === Route.har) world.occupied.har += world.units.size[unit];
  else world.occupied.transit += world.units.size[unit];
  calendarAdd(world.temporaryEnds, month + Math.round(world.inputs.routes.temporaryMonths), unit);
}
