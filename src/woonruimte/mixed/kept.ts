/** How near a group came to falling below its guarantee, measured from what was allotted and not from the rule that allotted it. */
import type { Allotment, Group } from '../mixed-location.ts';

/**
 * The most that share × n was ahead of what the group got, in hundredths of a place, over every run of n places at which it waited.
 * Below 100 the guarantee was kept. A run that ends here either began before or begins here, so one pass sees all runs.
 */
export function furthestBehind(allotments: readonly Allotment[], group: Group, share: number): number {
  let [behind, most] = [0, 0];
  for (const each of allotments) {
    behind = each.waiting[group] === 0 ? 0 : Math.max(0, behind + share - (each.group === group ? 100 : 0));
    most = Math.max(most, behind);
  }
  return most;
}
