/** The page as a reader meets it, in a real browser. */
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const NUMBER = 'table.main .number';

async function open(page: Page, search = ''): Promise<void> {
  await page.goto(`/${search}`);
  await page.locator(NUMBER).first().waitFor({ timeout: 60_000 });
}

test('shows the table with numbers for four scenarios, short and long term', async ({ page }) => {
  await open(page);
  expect(await page.locator('table.main thead tr').nth(1).locator('th').count()).toBe(8);
  const first = await page.locator(NUMBER).first().innerText();
  expect(Number(first.replace(/\./g, ''))).toBeGreaterThan(1000);
  expect(await page.locator('figure.chart svg').count()).toBeGreaterThanOrEqual(8);
});

test('speaks Dutch and English, and says so to a screen reader', async ({ page }) => {
  await open(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('What does the package do');
  expect(page.url()).toContain('lang=en');
});

test('every number opens its definition, assumptions and sources, by keyboard alone', async ({ page }) => {
  await open(page);
  await page.locator(NUMBER).nth(1).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Waarom dit getal?');
  await expect(dialog.locator('.assumption').first()).toContainText('bereik');
  await expect(dialog).toContainText('bron');
  await expect(dialog).toContainText('npx doorstroom compare');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('a slider moves the central path', async ({ page }) => {
  const times: string[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith('central path')) times.push(message.text());
  });
  await open(page, '?v=1&s=huidig-recht,samenhangend-pakket&seed=1&lang=nl');
  const before = await page.locator(NUMBER).nth(1).innerText();
  const count = times.length;
  await page.getByRole('slider').first().focus();
  await page.keyboard.press('Home');
  await expect.poll(() => times.length, { timeout: 20_000 }).toBeGreaterThan(count);
  await expect.poll(() => page.locator(NUMBER).nth(1).innerText()).not.toBe(before);
  expect(page.url()).toContain('a.verbod.aandeelNaVerbod=');
  const seen: number[] = [];
  for (let turn = 0; turn < 6; turn++) seen.push(await untilSeen(page, turn % 2 === 0 ? 'PageUp' : 'PageDown'));
  console.log(`${times.join('; ')}; from key to number on the screen: ${seen.map((ms) => ms.toFixed(0)).join(', ')} ms`);
});

/** Milliseconds from a key on the slider until the table shows another number. */
async function untilSeen(page: Page, key: string): Promise<number> {
  await page.evaluate((number) => {
    const cell = document.querySelectorAll(number)[1];
    const table = cell.closest('table') as HTMLElement;
    const before = cell.textContent;
    let started = 0;
    addEventListener('keydown', ({ timeStamp }) => (started = timeStamp), { once: true, capture: true });
    Object.assign(window, {
      seen: new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          if (document.querySelectorAll(number)[1].textContent === before) return;
          observer.disconnect();
          requestAnimationFrame((now) => {
            resolve(now - started);
          });
        });
        observer.observe(table.parentElement ?? table, { subtree: true, childList: true, characterData: true });
      }),
    });
  }, NUMBER);
  await page.keyboard.press(key);
  return page.evaluate(() => (window as unknown as { seen: Promise<number> }).seen);
}

test('gives the values of a chart as a table and as a file of that chart alone', async ({ page }) => {
  await open(page, '?v=1&s=huidig-recht,samenhangend-pakket&seed=1&lang=nl');
  const chart = page.locator('figure.chart').first();
  await expect(chart.locator('tbody tr')).toHaveCount(0);
  await chart.locator('summary').click();
  await expect(chart.locator('tbody tr')).toHaveCount(10);
  const [file] = await Promise.all([page.waitForEvent('download'), chart.getByRole('link', { name: 'Download als csv' }).click()]);
  expect(file.suggestedFilename()).toBe('opvang.statushouders.csv');
  const [head, ...rows] = readFileSync(await file.path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(head).toBe('scenario,observable,unit,month,p05,p50,p95,mean,se_p05,se_p50,se_p95,se_mean');
  expect(rows).toHaveLength(2 * 120);
  expect(new Set(rows.map((row) => row.split(',').slice(0, 2).join()))).toEqual(
    new Set(['huidig-recht,opvang.statushouders', 'samenhangend-pakket,opvang.statushouders']),
  );
});

test('tells each municipality on request: a map to look at, a table to search', async ({ page }) => {
  await open(page, '?v=1&s=huidig-recht,samenhangend-pakket&seed=1&lang=nl');
  await page.getByRole('button', { name: 'Reken per gemeente' }).click();
  await expect(page.locator('.town-map circle')).toHaveCount(342 + 6, { timeout: 100_000 });
  await page.getByLabel('Zoek een gemeente').fill('schiermonnikoog');
  await expect(page.locator('table.towns tbody tr')).toHaveCount(1);
  await expect(page.locator('table.towns tbody tr')).toContainText('minder dan 10');
  const axe = await new AxeBuilder({ page }).include('section[aria-labelledby="towns"]').analyze();
  expect(axe.violations.filter((v) => v.impact === 'serious' || v.impact === 'critical').map((v) => v.id)).toEqual([]);
});

test('has no serious accessibility violations', async ({ page }) => {
  await open(page);
  const plain = await new AxeBuilder({ page }).analyze();
  await page.locator(NUMBER).nth(1).click();
  await page.getByRole('dialog').waitFor();
  const dialog = await new AxeBuilder({ page }).analyze();
  const grave = [...plain.violations, ...dialog.violations].filter((v) => v.impact === 'serious' || v.impact === 'critical');
  expect(grave.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
});

test('needs no sideways scrolling of the page at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await open(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
