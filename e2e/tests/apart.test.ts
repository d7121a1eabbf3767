import { isAccessible } from '../fixtures/axe.ts';
import { PRACTICE } from '../fixtures/practice.ts';
import { expect, test } from '../fixtures/test.ts';

test('[C18] a panel of control stands in a window of its own, out of control meanwhile, and where it was left the next time', async ({
  room,
}) => {
  const { facilitator } = await room.seated({ scenario: 'practice', seats: ['aldara-duty'], running: true });
  const { page } = facilitator;
  const lines = facilitator.region(facilitator.says('control', 'lines'));
  const opens = async () => {
    const opening = page.waitForEvent('popup');
    await page
      .getByRole('link', {
        name: facilitator.says('control', 'ownWindowOf', { what: facilitator.says('control', 'lines') }),
      })
      .click();
    return opening;
  };

  await test.step('[C18] it opens by one press, lives, and is worked there', async () => {
    const own = await opens();
    const there = own.getByRole('region', { name: facilitator.says('control', 'lines') });
    await expect(there.getByRole('row').filter({ hasText: PRACTICE.lines.text })).toContainText('READY');
    await expect(own.locator('[data-marking]')).toHaveCount(2);
    await expect(own.locator('[data-clock]')).toHaveText(/^09:\d\d:\d\dZ$/);
    await expect(lines).toBeHidden();
    await expect(page.getByText(facilitator.says('control', 'inOwnWindow'))).toBeVisible();
    await isAccessible(own, 'a panel in a window of its own');
    await there.getByRole('row').filter({ hasText: PRACTICE.lines.text }).getByRole('button').click();
    await own
      .getByRole('dialog')
      .getByRole('button', { name: facilitator.says('control', 'cut'), exact: true })
      .click();
    await own.keyboard.press('Escape');
    await expect(there).toContainText('DOWN');
    await own.setViewportSize({ width: 700, height: 500 });
    await own.close({ runBeforeUnload: true });
    await expect(lines).toContainText('DOWN');
  });

  await test.step('[C18] the size it was left at is kept on this device, and it can be called back', async () => {
    const own = await opens();
    await expect.poll(() => own.evaluate(() => innerWidth)).toBe(700);
    await expect(lines).toBeHidden();
    await page.reload();
    await expect(lines).toBeHidden();
    await facilitator.button(facilitator.says('control', 'bringBack')).click();
    await expect(lines).toBeVisible();
    await own.close();
  });
});
