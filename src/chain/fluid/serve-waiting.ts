/** Homes for status holders of one class in every municipality: the longest permit first. The innermost loop of the expected path. */
import { MUNICIPALITIES } from '../../population/municipalities.ts';
import { type FluidWorld, SMALL_CLASSES } from './state.ts';

/** Fewer households than this are nobody. */
const NOBODY = 1e-12;

/**
 * Cohorts up to `last` may be offered a home. Of the homes `offered` (a mean per municipality) as many as are taken are added to `given` and taken from `offered`. Homes and households
 * come one by one and by chance, so a home may find nobody on a short list: one in 1 + n, with n waiting on average (Wang, Tipper and
 * Banerjee 1996), n as it is at the end of the month.
 */
export function serveWaiting(world: FluidWorld, k: number, last: number, offered: Float64Array, given: Float64Array): void {
  const { left, housed, temporary } = world;
  const { houses, head, ready, all, cohorts, taken, personsPer } = world.waiting;
  const small = k < SMALL_CLASSES;
  for (let m = 0; m < MUNICIPALITIES; m++) {
    const homes = offered[m];
    const list = k * MUNICIPALITIES + m;
    const ended = small ? temporary.ended[list] : 0;
    const there = (ready[list] + ended) * left;
    if (there < NOBODY || homes <= 0) continue;
    const b = there - 1 - homes;
    const take = there - (b + Math.sqrt(b * b + 4 * there)) / 2;
    if (take <= 0) continue;
    given[m] += take;
    offered[m] = homes - take;
    let need = take / left;
    if (ended > 0) {
      const first = Math.min(ended, need);
      temporary.ended[list] -= first;
      temporary.takenEnded[k] += first;
      need -= first;
    }
    const wanted = need;
    let cell = k * cohorts + head[list];
    const end = k * cohorts + last;
    while (need > 0 && cell <= end) {
      const at = cell * MUNICIPALITIES + m;
      const here = houses[at];
      const out = need < here ? need : here;
      houses[at] = here - out;
      need -= out;
      taken[cell] += out;
      housed[m] += out * personsPer[cell];
      if (need > 0) cell++;
    }
    head[list] = cell - k * cohorts;
    all[list] -= wanted - need;
    ready[list] = cell > end ? 0 : ready[list] - wanted;
  }
}
