/** The state at the start of a month, copied, so that several futures can start from one past. */
import type { Inputs } from '../scenario/inputs.ts';
import { calendarCopy } from './calendar.ts';
import { childrenCopy } from './child.ts';
import { departuresCopy } from './departures.ts';
import type { EventSink } from './event.ts';
import { householdsCreate } from './household.ts';
import { regularLettingsCreate } from './regular-lettings.ts';
import { MUNICIPALITIES } from '../population/municipalities.ts';
import { seekersCopy } from './links/seekers.ts';
import { statusFlowsCreate } from './status-flows.ts';
import { unitsCopy } from './units.ts';
import { waitingListsCopy } from './waiting-list.ts';
import type { Coupling, Queue, Vacancies, World } from './world.ts';

/** Nothing in the copy is shared with the original but what never changes: the municipalities and the table of sizes. */
export function worldCopy(world: World, inputs: Inputs, sink: EventSink): World {
  const { ledger, vacancies, lists } = world;
  return {
    ...world,
    inputs,
    sink,
    units: unitsCopy(world.units),
    crowd: world.crowd.slice(),
    departures: departuresCopy(world.departures),
    children: childrenCopy(world.children),
    flows: statusFlowsCreate(inputs.months, MUNICIPALITIES),
    waitingByPermit: world.waitingByPermit.slice(),
    drawn: householdsCreate(world.drawn.size.length),
    ledger: { stock: ledger.stock.slice(), waitingByTown: ledger.waitingByTown.slice() },
    calendar: calendarCopy(world.calendar),
    temporaryEnds: calendarCopy(world.temporaryEnds),
    families: queueCopy(world.families),
    held: queueCopy(world.held),
    permits: queueCopy(world.permits),
    lists: waitingListsCopy(lists),
    seekers: seekersCopy(world.seekers),
    effort: world.effort.slice(),
    vacancies: vacanciesCopy(vacancies),
    regular: regularLettingsCreate(MUNICIPALITIES, sink.waitsPerMunicipality === true),
    hazards: { ...world.hazards, tables: new Map(world.hazards.tables) },
    toCouple: world.toCouple.slice(),
    backlog: world.backlog.slice(),
    coupling: couplingCopy(world.coupling),
    carry: { ...world.carry },
    occupied: { ...world.occupied },
  };
}

/** Between months no round is open. */
const couplingCopy = ({ weights, guide, guideMonth }: Coupling): Coupling => ({
  weights: weights.slice(),
  guide: guide.slice(),
  guideMonth,
  round: { ready: [], persons: 0 },
});
/** Its table is made again: another run may write in the memory of this one. */
const vacanciesCopy = ({ perMonth, mean, expMinusMean, homes }: Vacancies): Vacancies => ({
  perMonth,
  table: null,
  mean: mean.slice(),
  expMinusMean: expMinusMean.slice(),
  homes: homes.slice(),
});
const queueCopy = ({ rows, at }: Queue): Queue => ({ rows: rows.slice(), at });
