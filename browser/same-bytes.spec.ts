/** Promise: the same receipt gives the same bytes in Chromium and in Node, with one and with two workers. */
import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';

const SEED = 5;
const DRAWS = [0, 1, 2];

function hashInNode(scenario: string, workers: number): string {
  const output = execFileSync(
    'node',
    [
      'dist/main/doorstroom.js',
      'simulate',
      scenario,
      '--draws',
      String(DRAWS.length),
      '--seed',
      String(SEED),
      '--workers',
      String(workers),
      '--json',
    ],
    { encoding: 'utf8', maxBuffer: 64_000_000 },
  );
  return (JSON.parse(output) as { receipt: { resultHash: string } }).receipt.resultHash;
}

interface Hook {
  doorstroom: { hash: (name: string, seed: number, draws: number[]) => Promise<string> };
}

for (const scenario of ['huidig-recht', 'samenhangend-pakket']) {
  test(`${scenario}: Chromium, Node with one worker and Node with two give one hash`, async ({ page }) => {
    await page.goto('/?v=1&s=huidig-recht&seed=1&lang=nl');
    await page.waitForFunction(() => 'doorstroom' in window);
    const inBrowser = await page.evaluate(([name, seed, draws]) => (window as unknown as Hook).doorstroom.hash(name, seed, draws), [
      scenario,
      SEED,
      DRAWS,
    ] as const as [string, number, number[]]);
    expect(inBrowser).toMatch(/^[0-9a-f]{64}$/);
    expect(hashInNode(scenario, 1)).toBe(inBrowser);
    expect(hashInNode(scenario, 2)).toBe(inBrowser);
  });
}

test('control: another seed gives another hash', async ({ page }) => {
  await page.goto('/?v=1&s=huidig-recht&seed=1&lang=nl');
  await page.waitForFunction(() => 'doorstroom' in window);
  const hashes = await page.evaluate(() =>
    Promise.all([1, 2].map((seed) => (window as unknown as Hook).doorstroom.hash('huidig-recht', seed, [0]))),
  );
  expect(hashes[0]).not.toBe(hashes[1]);
});
