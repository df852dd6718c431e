/** One month of the country, in the order in which it happens. Read the model here. */
import { arrivals } from './links/arrivals.ts';
import { due } from './links/due.ts';
import { lettings } from './links/lettings.ts';
import { monthEnd } from './links/month-end.ts';
import { nareis } from './links/nareis.ts';
import { otherPermits } from './links/permit.ts';
import { procedure } from './links/procedure.ts';
import { routes } from './links/routes.ts';
import { task } from './links/task.ts';
import type { World } from './world.ts';

export function step(world: World, month: number): void {
  task(world, month);
  arrivals(world, month);
  due(world, month);
  procedure(world, month);
  otherPermits(world, month);
  nareis(world, month);
  lettings(world, month);
  routes(world, month);
  monthEnd(world, month);
}
