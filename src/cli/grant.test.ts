import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { Refused } from '../base/refusal.ts';
import { decideAll, grantTerms, type GrantRun } from '../measures/grant.ts';
import { sftClaim, selfContained } from '../measures/grant/claims.test-data.ts';
import { grantCommand } from './grant.ts';
import type { Ports } from './ports.ts';

const example = (name: string): string => readFileSync(new URL(`../../examples/grant/${name}.yaml`, import.meta.url), 'utf8');

function run(scheme: string, text: string, ...args: readonly string[]): string {
  let printed = '';
  const program = new Command().exitOverride();
  grantCommand(program, { out: (all: string) => (printed += all), readText: () => text } as unknown as Ports);
  program.parse(['grant', scheme, '--application', 'claims.yaml', '--on', '2026-12-01', ...args], { from: 'user' });
  return printed;
}
const json = (scheme: string, text: string, ...args: readonly string[]): GrantRun =>
  JSON.parse(run(scheme, text, '--json', ...args)) as GrantRun;

/** Code and place of every refusal. */
function refused(scheme: string, text: string, ...args: readonly string[]): readonly string[] {
  try {
    run(scheme, text, ...args);
  } catch (error) {
    if (error instanceof Refused) return error.refusals.map((each) => `${each.code} ${each.where}`);
    throw error;
  }
  return ['accepted'];
}

describe('the examples', () => {
  test.each([
    ['har-plus', 'har-plus', ['granted 286000']],
    ['sft', 'sft-plus', ['granted 998000']],
    ['doorstroomlocatie', 'doorstroomlocatie', ['partly 2268000']],
    ['omklappen', 'omklappen', ['not-computable 0']],
  ])('%s: %s', (scheme, name, expected) => {
    expect(json(scheme, example(name)).decisions.map((each) => `${each.outcome} ${String(each.amountCents / 100)}`)).toEqual(expected);
  });

  test('nine claims exhaust SFT+ to the cent with the last one', () => {
    const { decisions, purses } = json('sft', example('sft-plus-exhausted'));
    expect(decisions.map((each) => each.id)).toEqual([
      'sft-01',
      'sft-02',
      'sft-03',
      'sft-04',
      'sft-05',
      'sft-06',
      'sft-07',
      'sft-08',
      'sft-09',
    ]);
    expect(decisions.every((each) => each.outcome === 'granted')).toBe(true);
    expect(purses).toMatchObject([{ id: 'sft-plus', ceiling: 17_850_000_000, granted: 17_850_000_000, left: 0 }]);
  });

  test('one home more: the last claim is cut off by its amount, or refused and a smaller one after it is paid', () => {
    const file = example('sft-plus-one-home-too-many');
    const [cut, refuse] = ['cut', 'refuse'].map((last) => json('sft', file, '--last', last));
    expect(cut.decisions.slice(-2).map((each) => [each.outcome, each.amountCents])).toEqual([
      ['partly', 2_512_000_000],
      ['refused', 0],
    ]);
    expect(cut.decisions[8].lines.at(-1)).toMatchObject({ amountCents: -2_000_000, source: 'awb' });
    expect(refuse.decisions.slice(-2).map((each) => [each.outcome, each.amountCents])).toEqual([
      ['refused', 0],
      ['granted', 1_100_000],
    ]);
    expect(run('sft', file)).toContain('left EUR 0.00');
    expect(run('sft', file, '--lines')).toContain('-20,000.00');
    expect(run('sft', file)).toContain('Whether the last claim is cut off or refused does not stand in what was read.');
  });

  test('an amount from the press is printed as an assumption with its range, missing amounts by name, both ledgers', () => {
    const site = run('doorstroomlocatie', example('doorstroomlocatie'));
    expect(site).toMatch(/ASSUMPTION 54\.00[\s\S]*to 66\.00[\s\S]*\(from:[\s\S]*press\)/);
    expect(site).toMatch(/NOT COMPUTABLE: The compensation of transition costs.*Claimed: EUR 850,000\.00\. \[stcrt-2025-11378\]/);
    const moved = run('omklappen', example('omklappen'), '--language', 'nl');
    expect(moved).toMatch(/opvang -300 places from 2026-10-01[\s\S]*wonen \+240 places from 2026-10-01/);
    expect(moved).toContain('NOT COMPUTABLE: De doelgroepflexibele regeling');
  });

  test('what was granted before counts, in euros or in places', () => {
    const claim = example('sft-plus') + 'alreadyGranted: { sft-plus: 177502001 }\n';
    expect(json('sft', claim)).toMatchObject({
      decisions: [{ outcome: 'partly', amountCents: 99_799_900 }],
      purses: [{ before: 17_750_200_100, left: 0 }],
    });
    expect(json('doorstroomlocatie', example('doorstroomlocatie')).purses).toMatchObject([{ before: 1_200, granted: 40, left: 7_260 }]);
  });

  test('what the file says is what is decided', () => {
    const claim = sftClaim([selfContained(12)], { id: 'sft-x' });
    const { scheme, ...written } = claim;
    expect(json(scheme, stringify(written)).decisions).toEqual(decideAll([claim], grantTerms(), {}, 'cut').decisions);
  });
});

describe('refusals name file and path, all at once', () => {
  const changed = (name: string, change: (file: Record<string, unknown>) => void): string => {
    const file = parse(example(name)) as Record<string, unknown>;
    change(file);
    return stringify(file);
  };
  const sft = (own: Record<string, unknown>): string => changed('sft-plus', (file) => Object.assign(file, own));
  const har = (own: Record<string, unknown>): string =>
    changed('har-plus', (file) => Object.assign((file['housed'] as Record<string, unknown>[])[2] ?? {}, own));
  const site = (own: Record<string, unknown>): string => changed('doorstroomlocatie', (file) => Object.assign(file, own));
  const row = '  - { id: a, municipality: Breda, received: 2026-02-02, from: 2026-10-01, receptionPlaces: 3, housingPlaces: 2 }\n';

  test.each([
    [
      'a negative count',
      'sft',
      sft({ homes: [{ kind: 'split', count: -3 }], reservedHomes: 0 }),
      ['file.type claims.yaml: homes[0].count'],
    ],
    ['half a home', 'sft', sft({ homes: [{ kind: 'split', count: 1.5 }], reservedHomes: 1 }), ['file.type claims.yaml: homes[0].count']],
    ['a day that does not exist', 'sft', sft({ buildingStarts: '2026-02-30' }), ['file.type claims.yaml: buildingStarts']],
    ['a time that does not exist', 'sft', sft({ received: '2026-02-10T24:00' }), ['file.type claims.yaml: received']],
    [
      'split and shared',
      'sft',
      sft({ homes: [{ kind: 'split', count: 60, rooms: 4 }] }),
      ['grant.split-and-shared claims.yaml: homes[0].rooms'],
    ],
    ['shared without rooms', 'sft', sft({ homes: [{ kind: 'shared', count: 60 }] }), ['file.missing-key claims.yaml: homes[0].rooms']],
    ['more reserved than there are', 'sft', sft({ reservedHomes: 50 }), ['grant.too-many claims.yaml: reservedHomes']],
    ['arrived after the day of decision', 'sft', sft({ received: '2026-12-02' }), ['grant.received-later claims.yaml: received']],
    ['unknown municipality', 'sft', sft({ municipality: 'GM9999' }), ['grant.municipality claims.yaml: municipality']],
    ['unknown key', 'sft', sft({ bonus: 1 }), ['file.unknown-key claims.yaml: bonus']],
    [
      'a budget of another scheme',
      'sft',
      sft({ alreadyGranted: { doorstroomlocatie: 3 } }),
      ['file.unknown-key claims.yaml: alreadyGranted.doorstroomlocatie'],
    ],
    ['more status holders than places', 'har-plus', har({ places: 1 }), ['grant.too-many claims.yaml: housed[2].statusHolders']],
    ['until before from', 'har-plus', har({ until: '2026-02-01' }), ['grant.dates claims.yaml: housed[2].until']],
    ['a key of a home on a hotel', 'har-plus', har({ takenOver: true }), ['file.unknown-key claims.yaml: housed[2].takenOver']],
    ['residents above places', 'doorstroomlocatie', site({ others: 21 }), ['grant.too-many claims.yaml: others']],
    ['households above residents', 'doorstroomlocatie', site({ households: 56 }), ['grant.too-many claims.yaml: households']],
    ['costs in cents', 'doorstroomlocatie', site({ transitionCosts: 10.5 }), ['file.type claims.yaml: transitionCosts']],
    [
      'more housing than reception',
      'omklappen',
      changed('omklappen', (file) => (file['housingPlaces'] = 301)),
      ['grant.too-many claims.yaml: housingPlaces'],
    ],
    ['fewer than no homes, told once', 'sft', sft({ homes: [{ kind: 'split', count: -40 }] }), ['file.type claims.yaml: homes[0].count']],
    ['no number at all', 'sft', sft({ homes: [{ kind: 'split', count: NaN }] }), ['file.type claims.yaml: homes[0].count']],
    ['a year mistyped', 'sft', sft({ buildingStarts: '2099-03-01' }), ['grant.far-day claims.yaml: buildingStarts']],
    ['received in another age', 'sft', sft({ received: '1926-02-10' }), ['grant.far-day claims.yaml: received']],
    ['more bedrooms than places', 'doorstroomlocatie', site({ lockableBedrooms: 61 }), ['grant.too-many claims.yaml: lockableBedrooms']],
    ['claimed twice', 'omklappen', `applications:\n${row}${row}`, ['grant.twice claims.yaml: applications[1].id']],
    ['an empty list', 'omklappen', 'applications: []\n', ['file.type claims.yaml: applications']],
    ['a bare list', 'omklappen', row.slice(2), ['file.type claims.yaml: the file']],
    ['broken yaml', 'omklappen', 'id: [', ['scenario.syntax claims.yaml, line 1']],
    [
      'two things at once',
      'omklappen',
      changed('omklappen', (file) => Object.assign(file, { receptionPlaces: 'many', id: '' })),
      ['file.type claims.yaml: receptionPlaces', 'file.type claims.yaml: id'],
    ],
  ] as const)('%s', (_what, scheme, text, expected) => {
    expect(refused(scheme, text)).toEqual(expected);
  });

  test('a day of decision that does not exist', () => {
    expect(refused('omklappen', example('omklappen'), '--on', '2026-13-01')).toEqual(['grant.on --on']);
  });
});
