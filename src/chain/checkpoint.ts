/** The state at the start of a month, copied, so that several futures can start from one past. */
import type { Inputs } from '../scenario/inputs.ts';
import type { Calendar } from './calendar.ts';
import type { EventSink } from './event.ts';
import { unitsCopy } from './units.ts';
import type { Coupling, Queue, World } from './world.ts';

/** Nothing in the copy is shared with the original but what never changes: the municipalities and the table of sizes. */
export function worldCopy(world: World, inputs: Inputs, sink: EventSink): World {
  const { ledger, vacancies, lists } = world;
  return {
    ...world,
    inputs,
    sink,
    event: { ...world.event },
    units: unitsCopy(world.units),
    crowd: world.crowd.slice(),
    ledger: { stock: ledger.stock.slice(), waitingByTown: ledger.waitingByTown.slice() },
    calendar: calendarCopy(world.calendar),
    temporaryEnds: calendarCopy(world.temporaryEnds),
    procedure: queueCopy(world.procedure),
    families: queueCopy(world.families),
    held: queueCopy(world.held),
    permits: queueCopy(world.permits),
    lists: { head: lists.head.slice(), tail: lists.tail.slice(), length: lists.length.slice(), large: lists.large },
    heads: world.heads.slice(),
    effort: world.effort.slice(),
    vacancies: { perMonth: vacancies.perMonth, expMinusMean: vacancies.expMinusMean.slice() },
    toCouple: world.toCouple.slice(),
    backlog: world.backlog.slice(),
    coupling: couplingCopy(world.coupling),
    carry: { ...world.carry },
    occupied: { ...world.occupied },
  };
}

/** Between months no round is open. */
const couplingCopy = ({ weights }: Coupling): Coupling => ({ weights: weights.slice(), round: { ready: [], persons: 0 } });
const calendarCopy = ({ head, next }: Calendar): Calendar => ({ head: head.slice(), next: next.slice() });
const queueCopy = ({ rows, at }: Queue): Queue => ({ rows: rows.slice(), at });
