/** The 26 answers, computed in the page. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test('computes 26 answers, tells it once, and shows them on a phone', async ({ page }) => {
  test.setTimeout(400_000);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/?v=1&s=huidig-recht&seed=1&lang=nl');
  const start = page.getByRole('button', { name: 'Bereken de antwoorden' });
  await start.focus();
  await page.keyboard.press('Enter');
  await expect(start).toBeFocused();
  await expect(page.getByRole('progressbar')).toBeVisible();
  const section = page.locator('section[aria-labelledby=answers]');
  await expect(section.getByRole('status')).toHaveText('26 antwoorden klaar.', { timeout: 380_000 });
  await expect(section.locator('.answer')).toHaveCount(26);
  // Sentences are read one by one, not all at once because they came.
  expect(await section.locator('[aria-live] .answer, [role=status] .answer').count()).toBe(0);
  await section.locator('.answer > summary').first().click();
  const table = section.locator('.answer').first().locator('.scroll').first();
  await expect(table.getByRole('rowheader').first()).toBeVisible();
  const width = (await table.locator('.caption').boundingBox())?.width;
  expect(width).toBeLessThanOrEqual(328);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  const axe = await new AxeBuilder({ page }).include('section[aria-labelledby="answers"]').analyze();
  expect(axe.violations.filter((v) => v.impact === 'serious' || v.impact === 'critical').map((v) => v.id)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  // Also the answers that were not opened, for who reads them on paper.
  await expect(section.locator('.answer').nth(1).locator('.said')).toBeVisible();
});
