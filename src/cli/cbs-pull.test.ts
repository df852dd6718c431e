import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sha256Json } from '../base/digest.ts';
import { Refused, refuse } from '../base/refusal.ts';
import { cbsPull } from './cbs-pull.ts';
import { cbsPeriod, type CbsTable, cbsTables } from './cbs-table.ts';
import type { Ports } from './ports.ts';

type Answers = Readonly<Record<string, unknown>>;
const recorded = (name: string): Answers =>
  JSON.parse(readFileSync(new URL(`./recorded/${name}.handmade.json`, import.meta.url), 'utf8')) as Answers;

const table = (id: string): CbsTable => {
  const found = cbsTables.find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

function world(answers: Answers): { ports: Ports; written: Map<string, string> } {
  const written = new Map<string, string>();
  const ports = {
    today: () => '2026-09-30',
    listFiles: () => [...written.keys()],
    writeText: (path: string, content: string) => void written.set(path, content),
    fetchJson: (url: string) => {
      const answer = answers[decodeURIComponent(url)];
      return answer === undefined
        ? Promise.reject(new Refused([{ code: 'net', where: url, what: 'no connection', remedy: 'try again' }]))
        : Promise.resolve(answer);
    },
  } as unknown as Ports;
  return { ports, written };
}

describe('cbsPull', () => {
  it('follows the pages of version 4 and compares with what is embedded', async () => {
    const { ports, written } = world(recorded('83102NED.v4'));
    const [result] = await cbsPull(ports, [table('83102NED')]);
    expect(result.file).toBe('sources/cbs/83102NED.2026-09-30.json');
    expect(result.values).toBe(3);
    expect(result.differences).toEqual([
      { key: 'instroom.nareis.2025', kind: 'changed', embedded: 16_470, retrieved: 16_475 },
      { key: 'instroom.nareis.2026-03', kind: 'new', retrieved: 900 },
    ]);
    const file = JSON.parse(written.get(result.file) ?? '') as { checksum: string; values: unknown; retrieved: string; licence: string };
    expect(file.checksum).toBe(sha256Json(file.values));
    expect(file).toMatchObject({ retrieved: '2026-09-30', licence: 'CC BY 4.0' });
  });

  it('falls back to version 3, with padded codes and missing values', async () => {
    const { ports, written } = world(recorded('83102NED.v3'));
    const [result] = await cbsPull(ports, [table('83102NED')]);
    expect(result.differences.map(({ key, kind }) => [key, kind])).toEqual([
      ['instroom.eerste.2026-03', 'new'],
      ['instroom.herhaald.2026-03', 'new'],
    ]);
    expect(written.get(result.file)).toContain('opendata.cbs.nl');
  });

  it('reads per cents of municipalities as shares', async () => {
    const { ports } = world(recorded('85984NED.v4'));
    const [result] = await cbsPull(ports, [table('85984NED')]);
    expect(result.differences).toContainEqual({ key: 'gemeente.GM0363.corporatieaandeel', kind: 'new', retrieved: 0.38 });
    expect(result.differences.map(({ key }) => key)).not.toContain('gemeente.GM0363.inwoners');
  });

  it('keeps an earlier vintage of the same day', async () => {
    const { ports, written } = world(recorded('83102NED.v4'));
    await cbsPull(ports, [table('83102NED')]);
    const [again] = await cbsPull(ports, [table('83102NED')]);
    expect(again.file).toBe('sources/cbs/83102NED.2026-09-30-2.json');
    expect(written.size).toBe(2);
  });

  it('refuses once and writes nothing when a later table cannot be read', async () => {
    const { ports, written } = world(recorded('83102NED.v4'));
    const refused = await cbsPull(ports, [table('83102NED'), table('85400NED')]).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refused);
    expect((refused as Refused).refusals).toHaveLength(1);
    expect((refused as Refused).refusals[0]).toMatchObject({ code: 'figures.pull' });
    expect(written.size).toBe(0);
  });

  it.each<[string, (observations: Record<string, unknown>) => void]>([
    ['a value that is text', (page) => ((page.value as Record<string, unknown>[])[0].Value = '32175')],
    ['no list', (page) => (page.value = 'nothing')],
    ['a row that is not an object', (page) => (page.value = [17])],
    ['an unknown measure', (page) => ((page.value as Record<string, unknown>[])[0].Measure = 'D999999')],
    ['a next page on another host', (page) => (page['@odata.nextLink'] = 'https://example.org/page2')],
    ['a next page that is itself', (page) => (page['@odata.nextLink'] = firstPage)],
    ['none of our measures', (page) => (page.value = [])],
  ])('refuses an answer with %s', async (_, spoil) => {
    const answers = structuredClone(recorded('85984NED.v4')) as Record<string, Record<string, unknown>>;
    spoil(answers[firstPage]);
    const { ports, written } = world(answers);
    await expect(cbsPull(ports, [table('85984NED')])).rejects.toThrow(Refused);
    expect(written.size).toBe(0);
  });

  it('lets a fault through that is not a refusal', async () => {
    const { ports } = world({});
    const broken = { ...ports, fetchJson: () => Promise.reject(new TypeError('broken')) };
    await expect(cbsPull(broken, [table('85984NED')])).rejects.toThrow(TypeError);
  });

  it('treats a missing folder as no earlier vintage', async () => {
    const { ports } = world(recorded('85984NED.v4'));
    const listFiles = (): readonly string[] => refuse({ code: 'file.missing', where: 'sources/cbs', what: 'no folder', remedy: 'make it' });
    const [result] = await cbsPull({ ...ports, listFiles }, [table('85984NED')]);
    expect(result.file).toBe('sources/cbs/85984NED.2026-09-30.json');
  });
});

const firstPage = "https://datasets.cbs.nl/odata/v1/CBS/85984NED/Observations?$filter=startswith(WijkenEnBuurten,'GM')";

it.each([
  ['2026MM03', '2026-03'],
  ['2025JJ00', '2025'],
  ['2025KW04', '2025-Q4'],
])('cbsPeriod %s is %s', (code, period) => {
  expect(cbsPeriod(code)).toBe(period);
});
