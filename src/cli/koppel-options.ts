/** The options of `doorstroom koppel`, each checked at the door. */
import { type Command, Option } from 'commander';
import { refuse } from '../base/refusal.ts';
import { type DimensionId, DIMENSIONS } from '../koppeling/dimensions.ts';
import { METHODS, type Method } from '../koppeling/method.ts';
import { termIds } from '../koppeling/score.ts';
import type { Rules } from '../koppeling/weeks.ts';

export interface Options {
  readonly households: string;
  readonly places: string;
  readonly scores?: string;
  readonly terms?: string;
  readonly weight: readonly string[];
  readonly pool?: string;
  readonly method: Method;
  readonly weeks?: string;
  readonly spread?: string;
  readonly waitWorth: string;
  readonly floor: string;
  readonly intakeFloor: string;
  readonly priceStep?: string;
  readonly wishes?: string;
  readonly townWishes?: string;
  readonly groups?: string;
  readonly capacityDimensions?: string;
  readonly leastTotal: string;
  readonly seed: string;
  readonly ignore?: readonly string[];
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** What decides who goes where, beside the method. */
export type DecisionRules = Omit<Rules, 'method' | 'weeks' | 'futures' | 'wishes' | 'dimensions'>;

const MICRO = 1_000_000;
/** More would drown every other difference. */
const WORTH_MAX = 10;

export function koppelOptions(command: Command): Command {
  return command
    .description('couple households to places; CSV in, a placement with reasons out')
    .requiredOption('--households <file>', 'csv: id,persons[,ready_on]')
    .requiredOption('--places <file>', 'csv: id,municipality,persons')
    .option('--scores <file>', 'csv: household,place,score; a missing pair is not allowed')
    .option('--terms <file>', `csv: household,place and persons per term (${termIds.join(', ')}), in the place of --scores`)
    .option('--weight <term=number...>', 'weight of a term, in the place of the published one', [])
    .addOption(new Option('--method <method>', 'how to couple').choices(METHODS).default('batch'))
    .option('--weeks <number>', 'play this many weeks; needs ready_on')
    .option('--pool <file>', 'csv: household,persons,place,score of an earlier period as long as this one, for --method priced')
    .option('--spread <weeks>', 'open places evenly over the weeks, this many weeks ahead')
    .option('--wait-worth <score>', 'what a week of waiting counts per person when deciding who goes first, e.g. 0.05', '0')
    .option('--floor <part>', 'every size of household gets at least this part of its best, e.g. 0.9', '0')
    .option('--intake-floor <part>', 'every place takes at least this part of its fair share of every size, e.g. 0.8', '0')
    .option('--price-step <score>', 'most that a price may change from week to week, per person, e.g. 0.05')
    .option('--wishes <file>', 'csv: household,rank,place; granted in order of waiting, for batch and optimum')
    .option(
      '--town-wishes <file>',
      'csv: place,rank,wish,persons; wish is household (persons 4-6) or fewer (persons taken back); after those of households',
    )
    .option('--groups <file>', 'csv: household,group; told about afterwards, never decided by')
    .option('--capacity-dimensions <names>', `more kinds of room, as columns of households and places: ${DIMENSIONS.join(',')}`)
    .option('--least-total <part>', 'part of the best total that wishes must leave within reach', '0.98')
    .option('--seed <number>', 'draws from the pool', '1')
    .option('--ignore <columns...>', 'columns that may be in the files and are not read')
    .option('--json', 'as json')
    .option('--csv', 'placements as csv');
}

export function rulesOf(options: Options): DecisionRules {
  return {
    spread: options.spread === undefined ? null : natural(options.spread, '--spread', 0),
    waitWorth: Math.round(MICRO * decimal(options.waitWorth, '--wait-worth', WORTH_MAX)),
    floors: { group: decimal(options.floor, '--floor', 1), intake: decimal(options.intakeFloor, '--intake-floor', 1) },
    priceStep: options.priceStep === undefined ? null : Math.round(MICRO * decimal(options.priceStep, '--price-step', WORTH_MAX)),
  };
}

/** Kinds of room named by the sender, in the order of the closed list. */
export function dimensionsOf({ capacityDimensions }: Options): readonly DimensionId[] {
  if (capacityDimensions === undefined) return [];
  const named = capacityDimensions.split(',').map((name) => name.trim());
  const unknown = named.find((name) => !DIMENSIONS.some((id) => id === name));
  if (unknown === undefined) return DIMENSIONS.filter((id) => named.includes(id));
  return refuse({
    code: 'koppel.dimension',
    where: '--capacity-dimensions',
    what: `"${unknown}" is no kind of room`,
    why: 'criteria of the koppeling are a closed list',
    remedy: `use ${DIMENSIONS.join(', ')}, with commas between`,
  });
}

export function decimal(text: string, where: string, most: number): number {
  const value = /^\d{1,2}(\.\d{1,6})?$/.test(text) ? Number(text) : NaN;
  if (value <= most) return value;
  return refuse({
    code: 'koppel.number',
    where,
    what: `"${text}" is not a number from 0 to ${String(most)}`,
    remedy: 'write it as 0.05',
  });
}

const NATURAL_MAX = 999_999_999;

export function natural(text: string, where: string, least: number, most = NATURAL_MAX): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  if (value >= least && value <= most) return value;
  return refuse({
    code: 'koppel.number',
    where,
    what: `"${text}" is not a whole number from ${String(least)} to ${String(most)}`,
    remedy: 'write digits only',
  });
}
