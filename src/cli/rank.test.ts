import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { Refused } from '../base/refusal.ts';
import type { Told } from '../woonruimte/ranking-told.ts';
import type { Ports } from './ports.ts';
import { rankCommand } from './rank.ts';

const example = (name: string): string => readFileSync(new URL(`../../examples/woonruimte/${name}`, import.meta.url), 'utf8');
const GOOD: Readonly<Record<string, string>> = {
  'h.yaml': example('gezinswoning.yaml'),
  'o.yaml': example('krappe-stad.yaml'),
  'c.csv': example('kandidaten.csv'),
};

async function program(files: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<string> {
  let printed = '';
  const command = new Command().exitOverride();
  const ports = { out: (text: string) => (printed += text), readText: (path: string) => files[path] };
  rankCommand(command, ports as unknown as Ports);
  await command.parseAsync(['rank', ...args], { from: 'user' });
  return printed;
}

async function run(files: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<string> {
  const fixed = ['--home', 'h.yaml', '--candidates', 'c.csv', '--ordinance', 'o.yaml'];
  const on = args.includes('--on') ? [] : ['--on', '2026-09-01'];
  return program(files, ...fixed, ...on, ...args);
}

const withColumn = (name: string, value: (line: number) => string): string =>
  GOOD['c.csv']
    .trim()
    .split('\n')
    .map((line, at) => `${line},${at === 0 ? name : value(at)}`)
    .join('\n');

describe('doorstroom rank', () => {
  it('places everyone or tells why not, as json and as a table', async () => {
    const result = JSON.parse(await run(GOOD, '--json')) as Told;
    expect(result.ranked.map((r) => r.candidate)).toEqual(['k05', 'k03', 'k04', 'k09', 'k01', 'k02', 'k11']);
    expect(result.refused.map((r) => r.candidate)).toEqual(['k06', 'k07', 'k08', 'k10', 'k12']);
    expect(result.notices[0].en).toMatch(/made up/);
    expect(await run(GOOD, '--language', 'en')).toMatch(/ 1 {2}k05: Urgency medisch/);
    const first = JSON.parse(await run(GOOD, '--json', '--first', '2')) as Told;
    expect([first.ranked, first.refused]).toEqual([result.ranked.slice(0, 2), result.refused.slice(0, 2)]);
    expect(first.counts).toEqual({ ranked: 7, refused: 5 });
  });

  it('tells the assumed ban, what changes, and what the papers leave open', async () => {
    const ban = ['--line', '36831', '--in-force', '2027-01-01', '--compare', '2027-01-01'];
    const printed = await run(GOOD, ...ban, '--language', 'en');
    expect(printed).toMatch(/2 -> {2}6 {2}k03: Ground vergunninghouder falls away/);
    expect(printed).toMatch(/Assumption: bill 36831 enters into force on 2027-01-01/);
    expect(printed).toMatch(/open: .*art\. 16/);
    const letter = await run(GOOD, '--line', 'convenant-2026', '--language', 'en');
    expect(letter).toMatch(/not yet enough other housing/);
  });

  it.each([
    ['krimpregio', 'kamer', 'kandidaten-krimp'],
    ['studentenstad', 'kamer', 'kandidaten-studenten'],
    ['lotingsgemeente', 'kamer', 'kandidaten-loting'],
  ])('the example %s runs', async (ordinance, home, candidates) => {
    const files = { 'o.yaml': example(`${ordinance}.yaml`), 'h.yaml': example(`${home}.yaml`), 'c.csv': example(`${candidates}.csv`) };
    expect((JSON.parse(await run(files, '--json')) as Told).ranked.length).toBeGreaterThan(2);
  });

  it('does not depend on the order of rows or the separator', async () => {
    const [head, ...rows] = GOOD['c.csv'].trim().split('\n');
    const turned = [head, ...rows.reverse()].join('\r\n').replaceAll(',', ';');
    expect(await run({ ...GOOD, 'c.csv': turned }, '--json')).toBe(await run(GOOD, '--json'));
  });

  it.each(['nationality', 'herkomst', 'religie', 'geslacht', 'taal', 'diagnose', 'verblijfsstatus'])(
    'no place depends on %s: unread with --ignore, refused without',
    async (name) => {
      const [a, b] = [withColumn(name, () => 'x'), withColumn(name, (line) => (line % 2 === 0 ? 'y' : 'z'))];
      expect(await run({ ...GOOD, 'c.csv': a }, '--json', '--ignore', name)).toBe(
        await run({ ...GOOD, 'c.csv': b }, '--json', '--ignore', name),
      );
      const error: unknown = await run({ ...GOOD, 'c.csv': a }).catch((thrown: unknown) => thrown);
      expect((error as Refused).refusals[0]).toMatchObject({ code: 'rank.forbidden-criterion', where: 'c.csv, line 1, column 9' });
      expect((error as Refused).refusals[0].why).toMatch(/Grondwet|AVG|Huisvestingswet/);
    },
  );

  it('control: a column that counts does change the answer', async () => {
    const earlier = GOOD['c.csv'].replace('2021-06-17', '2001-06-17').replace('gezin-zonder-huis,geen\nk10', ',geen\nk10');
    expect(await run({ ...GOOD, 'c.csv': earlier }, '--json')).not.toBe(await run(GOOD, '--json'));
  });

  const row = (line: string): Record<string, string> => ({
    'c.csv': `id,persons,income_euro,inschrijfdatum,urgentie,binding,age,indications\n${line},40,\n`,
  });
  it.each<[string, Record<string, string>, string[], string, string]>([
    ['a double id', row('a,1,1,2020-01-01,,geen,40,\na,1,1,2020-01-01,,geen'), [], 'csv.value', 'c.csv, line 3, column id'],
    ['a name for an id', row('J. Jansen,1,1,2020-01-01,,geen'), [], 'csv.value', 'c.csv, line 2, column id'],
    ['negative persons', row('a,-1,1,2020-01-01,,geen'), [], 'csv.value', 'c.csv, line 2, column persons'],
    ['no persons', row('a,0,1,2020-01-01,,geen'), [], 'csv.value', 'c.csv, line 2, column persons'],
    ['half a euro', row('a,1,0.5,2020-01-01,,geen'), [], 'csv.value', 'c.csv, line 2, column income_euro'],
    ['a registration after --on', row('a,1,1,2026-09-02,,geen'), [], 'csv.value', 'c.csv, line 2, column inschrijfdatum'],
    [
      'one after --compare',
      row('a,1,1,2026-08-02,,geen'),
      ['--compare', '2026-08-01'],
      'csv.value',
      'c.csv, line 2, column inschrijfdatum',
    ],
    ['a day that is none', row('a,1,1,2026-02-30,,geen'), [], 'csv.value', 'c.csv, line 2, column inschrijfdatum'],
    ['an unknown group', row('a,1,1,2020-01-01,haast,geen'), [], 'csv.value', 'c.csv, line 2, column urgentie'],
    ['an unknown binding', row('a,1,1,2020-01-01,,soms'), [], 'csv.value', 'c.csv, line 2, column binding'],
    ['an unknown column', { 'c.csv': withColumn('hobby', () => 'x') }, [], 'csv.unknown-column', 'c.csv, line 1, column 9'],
    [
      'a column that the ordinance looks at',
      { 'c.csv': 'id,persons,income_euro,inschrijfdatum\na,1,1,2020-01-01\n' },
      [],
      'csv.missing-column',
      'c.csv, line 1',
    ],
    ['candidates without a row', { 'c.csv': `${GOOD['c.csv'].split('\n')[0]}\n` }, [], 'csv.no-rows', 'c.csv'],
    ['blank lines only', { 'c.csv': ' \n\n' }, [], 'csv.empty', 'c.csv'],
    ['a missing column', { 'c.csv': 'id,persons\na,1\n' }, [], 'csv.missing-column', 'c.csv, line 1'],
    [
      'a home without a turn',
      { 'h.yaml': GOOD['h.yaml'].replace('sequence: 18', '') },
      [],
      'rank.no-binding-turn',
      'home gezinswoning: sequence',
    ],
    [
      'a home too dear',
      { 'h.yaml': GOOD['h.yaml'].replace('84512', '93001') },
      [],
      'rank.home-outside-ordinance',
      'home gezinswoning: rent_cents',
    ],
    ['a label nobody knows', { 'h.yaml': `${GOOD['h.yaml']}labels: [uitzicht]\n` }, [], 'rank.unknown-label', 'home gezinswoning: labels'],
    [
      'a lottery without a seed',
      { 'o.yaml': example('lotingsgemeente.yaml'), ...row('a,1,1,2020-01-01,,geen') },
      [],
      'rank.no-seed',
      'home gezinswoning: seed',
    ],
    ['a day outside the ordinance', {}, ['--on', '2029-01-01'], 'rank.ordinance-not-in-force', 'home gezinswoning on 2029-01-01'],
    ['no places at all', {}, ['--first', '0'], 'option.number', '--first'],
    ['a --on that is no day', {}, ['--on', 'morgen'], 'rank.day', '--on'],
    ['to ignore what every ranking looks at', {}, ['--ignore', 'persons'], 'rank.needed-column', '--ignore persons'],
    ['to ignore what this ordinance looks at', {}, ['--ignore', 'wens', 'urgentie'], 'rank.needed-column', '--ignore urgentie'],
    ['36831 without a first day', {}, ['--line', '36831'], 'rank.no-entry-into-force', '--line 36831'],
    ['a first day without 36831', {}, ['--in-force', '2027-01-01'], 'rank.stray-flag', '--in-force'],
    ['enough homes without the letter', {}, ['--sufficient-on', '2027-01-01'], 'rank.stray-flag', '--sufficient-on'],
    ['a broken yaml', { 'o.yaml': 'name: x\n  from: [2026' }, [], 'scenario.syntax', 'o.yaml, line 1'],
  ])('refuses %s', async (_, files, args, code, place) => {
    const error: unknown = await run({ ...GOOD, ...files }, ...args).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Refused);
    const [refusal] = (error as Refused).refusals;
    expect([refusal.code, refusal.where]).toEqual([code, place]);
    expect(refusal.remedy).not.toBe('');
  });
});

describe('doorstroom rank many', () => {
  const files = { ...GOOD, 'w.csv': example('woningen.csv') };
  const many = (changes: Readonly<Record<string, string>> = {}): Promise<string> =>
    program({ ...files, ...changes }, 'many', '--homes', 'w.csv', '--candidates', 'c.csv', '--ordinance', 'o.yaml', '--json');

  it('lets homes in order of their day, each candidate one', async () => {
    const { lettings } = JSON.parse(await many()) as {
      lettings: { home: string; candidate: string | null; reason: { nl: string } | null }[];
    };
    expect(lettings.map((l) => l.candidate)).toEqual(['k10', 'k05', 'k07', 'k04', null, 'k03', 'k09', 'k01']);
    expect(lettings[0].reason?.nl).toMatch(/Urgentie mantelzorg/);
  });
  it('does not depend on the order of the homes', async () => {
    const [head, ...rows] = files['w.csv'].trim().split('\n');
    expect(await many({ 'w.csv': [head, ...rows.reverse()].join('\n') })).toBe(await many());
  });
  it.each([
    ['a home twice', 'w.csv', 'w02,2026', 'w01,2026', 'csv.value'],
    ['a day that is none', 'w.csv', '2026-09-29', '2026-09-31', 'rank.day'],
    ['a kind that is none', 'w.csv', 'gedeeld', 'kasteel', 'rank.choice'],
    ['a column that may not be', 'w.csv', 'labels', 'nationaliteit', 'rank.forbidden-criterion'],
    ['a column nobody knows', 'w.csv', 'labels', 'uitzicht', 'csv.unknown-column'],
    ['a day after the ordinance', 'w.csv', '2026-09-01', '2050-09-01', 'rank.ordinance-not-in-force'],
  ])('refuses %s', async (_, name, from, to, code) => {
    const error: unknown = await many({ [name]: (files as Record<string, string>)[name].replace(from, to) }).catch(
      (thrown: unknown) => thrown,
    );
    expect((error as Refused).refusals[0].code).toBe(code);
    // Only of candidates may columns be ignored.
    expect((error as Refused).refusals[0].remedy).not.toMatch('--ignore');
  });
});

describe('doorstroom rank proxy', () => {
  const files = { ...GOOD, 'c.csv': example('kandidaten-200.csv'), 'p.csv': example('groepen-200.csv') };
  const FLAGS = [
    'proxy',
    '--candidates',
    'c.csv',
    '--protected',
    'p.csv',
    '--ordinance',
    'o.yaml',
    '--on',
    '2026-09-01',
    '--permutations',
    '199',
  ];
  const proxy = (changes: Readonly<Record<string, string>> = {}, ...args: readonly string[]): Promise<string> =>
    program({ ...files, ...changes }, ...FLAGS, ...args);

  it('measures what was built into the made-up file, with ground and justification, and gives no verdict', async () => {
    const { findings } = JSON.parse(await proxy({}, '--json', '--home', 'h.yaml')) as {
      findings: {
        feature: string;
        effect: number;
        chance95: number;
        p: number;
        ground: string | null;
        justification: { nl: string } | null;
      }[];
    };
    const of = (name: string) => findings.find(({ feature }) => feature === name);
    expect(of('inschrijftijd')?.effect).toBeGreaterThan(0.5);
    expect(of('inschrijftijd')?.p).toBe(1 / 200);
    expect(of('inschrijftijd')?.justification?.nl).toMatch(/Wachten geldt voor iedereen gelijk/);
    expect(of('income')?.p).toBeGreaterThan(0.05);
    expect(of('urgentie vergunninghouder')?.ground).toMatch(/art\. 12/);
    expect(findings.some(({ feature }) => feature.startsWith('place'))).toBe(true);
    expect(await proxy()).toMatch(/not a verdict/);
  });
  it('does not read a column that it is told to ignore', async () => {
    const file = files['c.csv'];
    const points = file
      .trim()
      .split('\n')
      .map((line, at) => `${line},${at === 0 ? 'zoekpunten' : String(at % 7)}`)
      .join('\n');
    const names = async (...args: readonly string[]): Promise<string[]> => {
      const { findings } = JSON.parse(await proxy({ 'c.csv': points }, '--json', ...args)) as { findings: { feature: string }[] };
      return findings.map(({ feature }) => feature);
    };
    expect(await names()).toContain('zoekpunten');
    expect(await names('--ignore', 'zoekpunten')).toEqual((await names()).filter((name) => name !== 'zoekpunten'));
  });
  it('does not depend on the order of rows of either file', async () => {
    const turned = (text: string): string => {
      const [head, ...rows] = text.trim().split('\n');
      return [head, ...rows.reverse()].join('\n');
    };
    expect(await proxy({ 'c.csv': turned(files['c.csv']), 'p.csv': turned(files['p.csv']) }, '--json')).toBe(await proxy({}, '--json'));
  });
  it.each<[string, string, string]>([
    ['a candidate without a group', files['p.csv'].replace(/s000,.\n/, ''), 'rank.protected-groups'],
    ['a candidate nobody knows', `${files['p.csv']}s999,a\n`, 'csv.value'],
    ['a candidate twice', `${files['p.csv']}s000,a\n`, 'csv.value'],
    ['one group', files['p.csv'].replaceAll(',b', ',a'), 'rank.protected-groups'],
    ['a group so small that it shows people', files['p.csv'].replace(/s000,./, 's000,c'), 'rank.protected-groups'],
  ])('refuses %s', async (_, text, code) => {
    const error: unknown = await proxy({ 'p.csv': text }).catch((thrown: unknown) => thrown);
    expect((error as Refused).refusals[0].code).toBe(code);
  });
});
