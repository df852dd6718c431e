/** The page as it is read: on a phone, on paper, by ear, with few digits. */
import { expect, type Page, test } from '@playwright/test';

const NUMBER = 'table.main .number';
const TWO = '?v=1&s=huidig-recht,samenhangend-pakket&seed=1&lang=nl';

async function open(page: Page, search = TWO): Promise<void> {
  await page.goto(`/${search}`);
  await page.locator(NUMBER).first().waitFor({ timeout: 60_000 });
}

const ready = (page: Page): Promise<void> => page.getByText('trekkingen. Klaar').first().waitFor({ timeout: 100_000 });

test('says first what the package does, before any choice is asked', async ({ page }) => {
  await open(page);
  const verdict = page.locator('.verdict');
  await expect(verdict).toContainText('Samenhangend pakket tegenover Huidig recht');
  await expect(verdict.locator('li').first()).toContainText(/Statushouders in de opvang\s+eind 2027: [\d.]+ personen meer/);
  const before = await page.evaluate(() => {
    const [told, choice] = [document.querySelector('.verdict'), document.querySelector('.scenarios')];
    return told !== null && choice !== null && (told.compareDocumentPosition(choice) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  });
  expect(before).toBe(true);
});

test('the name of a number is the number itself, with what it is, where and when', async ({ page }) => {
  await open(page);
  const number = page.locator(NUMBER).nth(1);
  const [seen, name] = [await number.innerText(), await number.getAttribute('aria-label')];
  expect(name).toBe(`${seen}, Mensen in de opvang, Samenhangend pakket, eind 2027. Waarom dit getal?`);
});

test('an expected path has two digits, no band and no verdict', async ({ page }) => {
  await page.goto('/');
  // All in one look: the bands may come at any moment after it.
  const look = await page.waitForFunction(() => {
    const numbers = [...document.querySelectorAll<HTMLElement>('table.main .number')].map((each) => each.innerText);
    if (numbers.length === 0) return null;
    return {
      numbers,
      status: document.querySelector('main .small')?.textContent,
      marks: document.querySelectorAll('.judged, .last-band').length,
    };
  });
  const seen = await look.jsonValue();
  expect(seen?.status).toContain('Eerste blik');
  expect(seen?.marks).toBe(0);
  for (const text of seen?.numbers ?? []) expect(text.replace(/\D/g, '').replace(/^0+|0+$/g, '').length).toBeLessThanOrEqual(2);
});

test('what has months says so, and a difference is called better or worse in a word', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('rowheader', { name: 'Wachttijd van vergunning tot woning (maanden)' })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Statushouders gehuisvest (personen, in 12 maanden)' })).toBeVisible();
  await ready(page);
  await expect(page.locator('.difference.worse').first()).toContainText('slechter');
  expect(await page.locator('.last-band').count()).toBeGreaterThanOrEqual(2 * 10);
});

test('speaks once, when it is done; the answers are not read out all together', async ({ page }) => {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const live = (target instanceof Element ? target : target.parentElement)?.closest('main > section [role=status]');
        if (live != null && live.textContent !== '' && live.textContent !== said.at(-1)) said.push(live.textContent);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await open(page);
  await ready(page);
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual(['40 trekkingen. Klaar.']);
  expect(await page.locator('section[aria-labelledby=answers] div[aria-live]').count()).toBe(0);
});

test('a chart tells by ear where its lines begin and end; its table has a name of its own', async ({ page }) => {
  await open(page);
  const chart = page.locator('figure.chart').first();
  await expect(chart.locator('svg title')).toHaveText(/2026–2035: Huidig recht [\d.]+ → [\d.]+; Samenhangend pakket [\d.]+ → [\d.]+/);
  await chart.locator('summary').click();
  await expect(chart.locator('summary')).toHaveText('Toon als tabel: Statushouders in de opvang (personen)');
  await expect(chart.locator('tbody tr')).toHaveCount(10);
  const href = await chart.getByRole('link').getAttribute('href');
  const rows = decodeURIComponent(href ?? '').split('\r\n');
  expect(rows[0]).toContain('scenario,observable,unit,month,p05,p50,p95');
  expect(rows.slice(1, -1).every((row) => row.split(',')[1] === 'opvang.statushouders')).toBe(true);
});

test('on a phone the letters of a chart can be read and the names of the rows stay beside the numbers', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  const tick = await page.locator('figure.chart svg text').first().boundingBox();
  expect(tick?.height).toBeGreaterThanOrEqual(12);
  const scroll = page.locator('section[aria-labelledby=results] .scroll');
  await scroll.evaluate((element) => {
    element.scrollLeft = element.scrollWidth;
  });
  const [box, name] = [await scroll.boundingBox(), await page.locator('table.main tbody th').first().boundingBox()];
  expect(name?.x).toBe(box?.x);
  // What explains the table must not scroll away with it.
  expect((await page.locator('#table-help').boundingBox())?.width).toBeLessThanOrEqual(328);
});

test('on a tablet two charts stand side by side, with letters as large as the text', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await open(page);
  const [first, second] = await Promise.all([0, 1].map((i) => page.locator('#charts ~ .charts figure').nth(i).boundingBox()));
  expect(second?.x).toBeGreaterThan(first?.x ?? Infinity);
  expect((await page.locator('figure.chart svg text').first().boundingBox())?.height).toBeLessThanOrEqual(22);
});

test('at 400 % nothing sticks over half of the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open(page, '');
  const sticky = await page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('main *')].filter(
        (each) => getComputedStyle(each).position === 'sticky' && getComputedStyle(each).top !== 'auto',
      ).length,
  );
  expect(sticky).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('on paper: the assumptions are there, tables end within the page, buttons are gone', async ({ page }) => {
  await open(page, '?v=1&s=huidig-recht,samenhangend-pakket,pakket-met-alternatief,meer-woningen&a.verbod.aandeelNaVerbod=0.2');
  await ready(page);
  // A4 less its margins, at 96 dots per inch.
  await page.setViewportSize({ width: 703, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.slider').first()).toContainText('20 %');
  await expect(page.locator('.slider').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bereken de antwoorden' })).toBeHidden();
  const table = await page.locator('table.main').boundingBox();
  expect((table?.x ?? 0) + (table?.width ?? 999)).toBeLessThanOrEqual(703);
});

test('English is English, to the title and the list of inflows', async ({ page }) => {
  await open(page, '?v=1&s=huidig-recht,samenhangend-pakket&seed=1&lang=en');
  await expect(page).toHaveTitle('Doorstroom: what does the package do?');
  await expect(page.locator('#inflow option')).toHaveText(['whole range', 'low (× 0.65)', 'middle (× 1)', 'high (× 1.6)']);
  await page.getByRole('button', { name: 'Nederlands' }).click();
  await expect(page).toHaveTitle('Doorstroom: wat doet het pakket?');
  await expect(page.locator('#inflow option').nth(1)).toHaveText('laag (× 0,65)');
  await expect(page.locator('footer')).toContainText('toevalsgetal 1');
});
