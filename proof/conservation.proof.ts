/** Promise: people are conserved, every month, every municipality; a link that loses a person stops the run. */
import { describe, expect, it } from 'vitest';
import { Place, PLACES } from '../src/chain/place.ts';
import type { EventSink } from '../src/chain/event.ts';
import { step } from '../src/chain/step.ts';
import { start } from '../src/chain/start.ts';
import { worldCreate, type World } from '../src/chain/world.ts';
import { chainRun } from '../src/chain/run.ts';
import { settingsOf } from '../src/ensemble/settings-of.ts';
import type { Tables } from '../src/observe/series.ts';
import { Tally } from '../src/observe/tally.ts';
import { towns } from '../src/population/municipalities.ts';
import { scenarioCompile } from '../src/scenario/compile.ts';
import { scenarioOf } from './scenario.ts';

/** Asks for every move, so that every household has a row to count. */
const deaf: EventSink = {
  moved: () => undefined,
  granted: () => undefined,
  arrived: () => undefined,
  letToStatus: () => undefined,
  letToRegular: () => undefined,
  task: () => undefined,
  coupled: () => undefined,
  exchanged: () => undefined,
  statusHolders: () => undefined,
  monthEnd: () => undefined,
};

function worldOf(name: string, seed: number): World {
  const inputs = scenarioCompile(scenarioOf(name), seed, 1);
  return worldCreate(inputs, towns(inputs.housing), deaf);
}

/** Counts the rows themselves: an audit that does not trust the books. */
function recount(world: World): Float64Array {
  const stock = new Float64Array(PLACES);
  for (let unit = 0; unit < world.units.count; unit++) stock[world.units.place[unit]] += world.units.size[unit];
  return stock;
}

describe('conservation of people', () => {
  it.each(['huidig-recht', 'samenhangend-pakket', 'meer-woningen'])(
    '%s: the books equal a recount of every household, every month',
    (name) => {
      const world = worldOf(name, 3);
      start(world);
      for (let month = 0; month < world.inputs.months; month++) {
        step(world, month);
        const counted = recount(world);
        expect(Array.from(counted.subarray(Place.procedure))).toEqual(Array.from(world.ledger.stock.subarray(Place.procedure)));
        expect(world.occupied.transit + world.occupied.har).toBe(counted[Place.temporary]);
      }
    },
  );

  it('every household in a waiting list stands in the list of its municipality, oldest permit first', () => {
    const world = worldOf('samenhangend-pakket', 5);
    start(world);
    for (let month = 0; month < 120; month++) step(world, month);
    const { units, lists } = world;
    let listed = 0;
    for (let list = 0; list < lists.head.length; list++) {
      let last = -Infinity;
      for (let unit = lists.head[list]; unit >= 0; unit = units.next[unit]) {
        expect(units.permit[unit]).toBeGreaterThanOrEqual(last);
        expect(units.municipality[unit]).toBe(Math.floor(list / 5));
        last = units.permit[unit];
        listed++;
      }
    }
    let waiting = 0;
    for (let unit = 0; unit < units.count; unit++) if (units.place[unit] === Place.waiting) waiting++;
    expect(listed).toBeGreaterThanOrEqual(waiting);
  });

  it('who leaves for certain may be counted ahead: the same observables as when every household is followed to the end', () => {
    const inputs = scenarioCompile({ ...scenarioOf('samenhangend-pakket'), until: '2030-12' }, 3, 1);
    const places = towns(inputs.housing);
    const tables = (followed: boolean): Tables => {
      const tally = new Tally(settingsOf(inputs, places, true));
      chainRun(inputs, places, followed ? Object.assign(tally, { moved: () => undefined }) : tally);
      return tally.tables;
    };
    const [ahead, followed] = [tables(false), tables(true)];
    expect(ahead).toEqual(followed);
    // Control: one child fewer would be seen.
    ahead.national['opvang.kinderen'][100]--;
    expect(ahead).not.toEqual(followed);
  });

  it('control: one person dropped from one household stops the run', () => {
    const world = worldOf('huidig-recht', 3);
    start(world);
    step(world, 0);
    const unit = world.units.place.findIndex((place, i) => place === Place.waiting && world.units.size[i] > 1);
    world.ledger.stock[Place.waiting] -= 1;
    expect(unit).toBeGreaterThanOrEqual(0);
    expect(() => {
      step(world, 1);
    }).toThrow(/appeared or vanished/);
  });
});
