/** The page as it is worked with: by key, by link, back and again, and when something goes wrong. */
import { expect, type Page, test } from '@playwright/test';

const NUMBER = 'table.main .number';
const TWO = '?v=1&s=huidig-recht,samenhangend-pakket&seed=1&lang=nl';

async function open(page: Page, search = TWO): Promise<void> {
  await page.goto(`/${search}`);
  await page.locator(NUMBER).first().waitFor({ timeout: 60_000 });
}

test('a scenario that is switched keeps the focus', async ({ page }) => {
  await open(page);
  await page.getByText('Andere scenario’s').click();
  const box = page.locator('#s-alleen-verbod');
  await box.focus();
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  await expect(box).toBeFocused();
  await page.getByText('Andere scenario’s').click();
  await box.focus();
  await page.keyboard.press('Space');
  await expect(page.locator('.more-scenarios summary')).toBeFocused();
});

test('with four scenarios the others say why they cannot be chosen', async ({ page }) => {
  await open(page, '');
  await page.getByText('Andere scenario’s').click();
  await expect(page.getByText('U hebt er vier gekozen')).toBeVisible();
  const box = page.locator('#s-alleen-verbod');
  await box.focus();
  await expect(box).toBeFocused();
  await page.keyboard.press('Space');
  await expect(box).not.toBeChecked();
  await expect(box).toHaveAccessibleDescription(/Zet er eerst een uit/);
});

test('one scenario alone asks for a second', async ({ page }) => {
  await open(page, '?v=1&s=huidig-recht&seed=1&lang=nl');
  await expect(page.getByText('Kies hieronder een tweede scenario')).toBeVisible();
});

test('a slider tells its value in words, its range and that it is free, and keeps the focus when it is freed again', async ({ page }) => {
  await open(page);
  const slider = page.getByRole('slider').first();
  await expect(slider).toHaveAccessibleDescription(/aanname bereik 5 % – 60 %\s*, hele bereik/);
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', /^31\s?%$/);
  await expect(page.locator('.react-aria-SliderOutput').first()).toHaveText('31 %');
  await page.getByRole('button', { name: 'terug naar het hele bereik' }).focus();
  await page.keyboard.press('Enter');
  await expect(slider).toBeFocused();
  await expect(page.locator('.react-aria-SliderOutput').first()).toHaveText('hele bereik');
});

test('a link beyond the range is left out and told, not computed', async ({ page }) => {
  await open(page, `${TWO}&a.verbod.aandeelNaVerbod=9&a.instroom.variant=5`);
  await expect(page.getByText('Een deel van deze link bestaat niet')).toBeVisible();
  await expect(page.locator('.react-aria-SliderOutput').first()).toHaveText('hele bereik');
  expect(page.url()).not.toContain('a.');
});

test('a link brings back scenarios, assumptions and language', async ({ page }) => {
  await open(page, '?v=1&s=huidig-recht,minder-instroom&seed=7&lang=en&a.verbod.aandeelNaVerbod=0.2&a.instroom.variant=hoog');
  await expect(page.locator('#s-minder-instroom')).toBeChecked();
  await expect(page.locator('.react-aria-SliderOutput').first()).toHaveText('20 %');
  await expect(page.locator('#inflow')).toHaveValue('hoog');
  await expect(page.locator('footer')).toContainText('seed 7');
  await expect(page.getByText('A part of this link')).toHaveCount(0);
});

test('back undoes the last scenario, and a jump within the page undoes nothing', async ({ page }) => {
  await open(page);
  await page.locator('#s-samenhangend-pakket').uncheck();
  await expect(page.locator('#s-samenhangend-pakket')).not.toBeChecked();
  await page.goBack();
  await expect(page.locator('#s-samenhangend-pakket')).toBeChecked();
  await page.getByText('Op deze pagina').click();
  await page.getByRole('link', { name: 'Verloop' }).click();
  await page.getByRole('slider').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.react-aria-SliderOutput').first()).toHaveText('31 %');
  await page.goBack();
  // The choice and the address say the same, whatever they say.
  const told = await page.locator('.react-aria-SliderOutput').first().innerText();
  expect(page.url().includes('a.verbod')).toBe(told === '31 %');
});

test('the dialog begins with the number and ends with how to redo it, own assumptions included', async ({ page }) => {
  await open(page, `${TWO}&a.verbod.aandeelNaVerbod=0.2`);
  const number = page.locator(NUMBER).nth(1);
  await number.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(`Mensen in de opvang (personen), Samenhangend pakket, eind 2027${await number.innerText()}`);
  await expect(dialog.locator('pre')).toContainText('  verbod.aandeelNaVerbod: 0.2');
  await expect(dialog.locator('pre')).toContainText('npx doorstroom compare ./mijn-huidig-recht.yaml ./mijn-samenhangend-pakket.yaml');
  await expect(dialog).toContainText('(bereik 15 % – 80 %)');
  await dialog.getByRole('button', { name: 'Sluiten' }).click();
  await expect(number).toBeFocused();
});

test('a fault is told in words, with what to do', async ({ page }) => {
  await page.addInitScript(() => {
    window.Worker = class extends EventTarget {
      postMessage(request: { id: number }): void {
        setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data: { kind: 'fault', id: request.id, message: 'ledger' } })));
      }
      terminate(): void {
        // nothing runs
      }
    } as unknown as typeof Worker;
  });
  await page.goto(`/${TWO}`);
  const alert = page.locator('section[aria-labelledby=glance]').getByRole('alert');
  await expect(alert).toContainText('Het rekenen is misgegaan. Laad de pagina opnieuw.');
  await expect(alert).toContainText('ledger');
  await page.getByRole('button', { name: 'Bereken de antwoorden' }).click();
  await expect(page.locator('section[aria-labelledby=answers]').getByRole('alert')).toContainText('ledger');
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});

test('towns of an earlier choice say so; the buttons keep the focus', async ({ page }) => {
  await open(page);
  const start = page.getByRole('button', { name: 'Reken per gemeente' });
  await start.focus();
  await page.keyboard.press('Enter');
  await expect(start).toBeFocused();
  await page.locator('table.towns').waitFor({ timeout: 100_000 });
  await expect(page.getByText('horen bij uw vorige keuze')).toHaveCount(0);
  await page.locator('#inflow').selectOption('laag');
  await expect(page.getByText('horen bij uw vorige keuze')).toBeVisible();
  await page.getByRole('button', { name: 'Toon alle' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('section[aria-labelledby=towns] .scroll')).toBeFocused();
  await page.getByLabel('Zoek een gemeente').fill('qqq');
  await expect(page.getByText('Geen gemeente met deze naam')).toBeVisible();
});

test('going back through the table by key, no number lies under the names of the rows', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '');
  await page.locator(NUMBER).nth(7).focus();
  for (let i = 6; i >= 0; i--) {
    await page.keyboard.press('Shift+Tab');
    const number = await page.locator(`${NUMBER}:focus`).boundingBox();
    const name = await page.locator('table.main tbody th').first().boundingBox();
    expect(number?.x).toBeGreaterThanOrEqual((name?.x ?? 0) + (name?.width ?? 999));
  }
});
