/**
 * Promise: the expected path stays near the mean of the exact chain, over the country and in ten municipalities, and says the same of a package.
 * It is an approximation: the margins are stated, the differences are printed, and docs/how/fidelities.md says where they come from.
 */
import { describe, expect, it } from 'vitest';
import { fluid } from '../src/ensemble/fluid-member.ts';
import type { Member } from '../src/ensemble/member.ts';
import { exact } from '../src/ensemble/run-member.ts';
import { municipalities } from '../src/figures/municipality.ts';
import type { ObservableId } from '../src/observe/observable.ts';
import { scenarioCompile } from '../src/scenario/compile.ts';
import type { Inputs } from '../src/scenario/inputs.ts';
import { scenarioOf } from './scenario.ts';

const RUNS = 8;
const UNTIL = '2028-12';
/** Months of which means are taken: 2021 to 2028, when the start is forgotten. */
const [FROM, TOWNS] = [24, municipalities.length] as const;
/** Largest difference of the mean over those years, as a share. */
const MARGINS: readonly (readonly [ObservableId, number])[] = [
  ['instroom.totaal', 0.01],
  ['vergunningen.totaal', 0.02],
  ['opvang.bezetting', 0.02],
  ['opvang.kinderen', 0.03],
  ['opvang.statushouders', 0.05],
  ['uitstroom.gehuisvest', 0.02],
  ['wonen.toewijzingen.regulier', 0.02],
  ['wonen.toewijzingen.statushouder', 0.02],
  ['wonen.wachttijd.regulier.mediaan', 0.02],
  ['wonen.grotegezinnen.wachtend', 0.06],
  ['integratie.werk.3jaar', 0.02],
];

const inputsOf = (name: string, run: number): Inputs => ({
  ...scenarioCompile({ ...scenarioOf(name), until: UNTIL }, 1, 0),
  seed: 1_000 + run * 7_919,
});

/** Exact and expected with the same luck of municipalities and provinces; the rest of the luck is in the exact ones only. */
function both(name: string): { readonly exact: readonly Member[]; readonly fluid: readonly Member[] } {
  const inputs = Array.from({ length: RUNS }, (_, run) => inputsOf(name, run));
  return { exact: inputs.map((each) => exact.run(each, 0, true)), fluid: inputs.map((each) => fluid.run(each, 0, true)) };
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const overYears = (member: Member, id: ObservableId): number =>
  mean(Array.from(member.national[id].subarray(FROM)).filter((v) => !Number.isNaN(v)));
const inTown = (member: Member, m: number): number => {
  const table = member.municipal?.['uitstroom.gehuisvest'] ?? new Float64Array();
  let sum = 0;
  for (let at = FROM * TOWNS + m; at < table.length; at += TOWNS) sum += table[at];
  return sum;
};

interface Apart {
  readonly difference: number;
  readonly error: number;
}
/** Mean of the differences run by run, as a share, with its standard error. */
function apart(exact: readonly number[], fluid: readonly number[]): Apart {
  const scale = mean(exact);
  const each = exact.map((value, i) => (fluid[i] - value) / scale);
  const difference = mean(each);
  return { difference, error: Math.sqrt(mean(each.map((d) => (d - difference) ** 2)) / (each.length - 1)) };
}
const told = ({ difference, error }: Apart): string => `${(100 * difference).toFixed(1)} % (standard error ${(100 * error).toFixed(1)})`;

/** Draws in which a cell comes to nothing while rounding still asks something of it: once divided by. */
const NOTHING_LEFT = [46, 139, 148, 184, 198] as const;

describe('the expected path beside the exact chain', () => {
  const law = both('huidig-recht');
  const plan = both('samenhangend-pakket');

  it.each(MARGINS)('%s, mean of 2021-2028: within a share of %d', (id, margin) => {
    const found = apart(
      law.exact.map((m) => overYears(m, id)),
      law.fluid.map((m) => overYears(m, id)),
    );
    console.info(`${id}: ${told(found)}`);
    expect(Math.abs(found.difference)).toBeLessThan(margin + 2 * found.error);
    // The margin means something: the error is smaller than it.
    expect(found.error).toBeLessThan(margin);
  });

  it('persons housed in ten municipalities, from the largest to the smallest: together within a twentieth beyond what luck explains', () => {
    const bySize = municipalities.map((town, m) => ({ persons: town.inhabitants, m })).sort((a, b) => b.persons - a.persons);
    const ten = Array.from({ length: 10 }, (_, i) => bySize[Math.round((i * (TOWNS - 1)) / 9)].m);
    const found = ten.map((m) =>
      apart(
        law.exact.map((member) => inTown(member, m)),
        law.fluid.map((member) => inTown(member, m)),
      ),
    );
    found.forEach((each, i) => {
      console.info(`${municipalities[ten[i]].name}: ${told(each)}`);
    });
    expect(Math.sqrt(mean(found.map(({ difference, error }) => Math.max(0, Math.abs(difference) - 2 * error) ** 2)))).toBeLessThan(0.05);
  });

  it('what the package does to status holders in reception and to homes for others: within a fifth', () => {
    for (const id of ['opvang.statushouders', 'wonen.toewijzingen.regulier'] as const) {
      const effect = (kind: 'exact' | 'fluid'): number => {
        const last = (members: readonly Member[]): number => mean(members.map((m) => mean(Array.from(m.national[id].subarray(-12)))));
        return last(plan[kind]) - last(law[kind]);
      };
      console.info(`effect on ${id} in 2028: exact ${effect('exact').toFixed(0)}, expected ${effect('fluid').toFixed(0)}`);
      expect(effect('fluid') / effect('exact')).toBeGreaterThan(4 / 5);
      expect(effect('fluid') / effect('exact')).toBeLessThan(6 / 5);
    }
  });

  it.each(['huidig-recht', 'samenhangend-pakket'])(
    '%s: the books close in every month of 45 draws, also where lists come to nothing',
    (name) => {
      const scenario = { ...scenarioOf(name), until: UNTIL };
      for (const draw of [...Array(40).keys(), ...NOTHING_LEFT]) {
        const { national } = fluid.run(scenarioCompile(scenario, 1, draw), draw, false);
        // A month whose books do not close stops the run; no stock may be less than nothing or no number.
        expect(national['opvang.statushouders'].every((persons) => persons >= 0)).toBe(true);
        expect(national['opvang.bezetting'].every((persons) => persons >= 0)).toBe(true);
      }
    },
  );

  it('control: a path of the package is not taken for one of the law as it stands', () => {
    const found = apart(
      law.exact.map((m) => mean(Array.from(m.national['opvang.statushouders'].subarray(-12)))),
      plan.fluid.map((m) => mean(Array.from(m.national['opvang.statushouders'].subarray(-12)))),
    );
    expect(Math.abs(found.difference)).toBeGreaterThan(0.15);
  });
});
