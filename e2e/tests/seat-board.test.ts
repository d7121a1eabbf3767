import { isAccessible } from '../fixtures/axe.ts';
import { PRACTICE } from '../fixtures/practice.ts';
import { expect, test } from '../fixtures/test.ts';

test('[C6] a facilitator sees a seat’s exact screen and, by a switch of its own, acts for it', async ({ room }) => {
  const facilitator = await room.facilitator();
  const duty = await room.desk('A', 'duty');
  await facilitator.signsIn();
  const code = await facilitator.opensExercise();
  await room.seats(facilitator, code, [duty]);
  await facilitator.starts();
  await duty.isAtTheDesk();
  const seen = await facilitator.seesAs(duty);

  await test.step('[C6] live, framed, and read only with its reason', async () => {
    await expect(seen.page.locator('[data-as="watching"]')).toBeVisible();
    await seen.isAtTheDesk();
    await expect(seen.button(seen.says('aside', 'raiseHand'))).toHaveAttribute('aria-disabled', 'true');
    await duty.button(duty.says('aside', 'raiseHand')).click();
    await duty.button(duty.says('aside', 'handConfirm')).click();
    await expect(seen.page.locator('[data-hand]')).toBeVisible();
    await expect.poll(() => seen.situation.innerText()).toBe(await duty.situation.innerText());
    await expect.poll(() => seen.hotline.innerText()).toContain(PRACTICE.numbers.textB);
    await isAccessible(seen.page, 'a seat’s screen seen by a facilitator');
  });

  await test.step('[C6] acting needs a switch with a reason, wears its frame, and says at the seat who did it', async () => {
    await seen.button(seen.says('asSeat', 'actFor')).click();
    const confirm = seen.button(seen.says('asSeat', 'actConfirm'));
    await expect(confirm).toHaveAttribute('aria-disabled', 'true');
    await seen.page
      .getByLabel(seen.says('asSeat', 'actReason'), { exact: true })
      .fill('The duty officer was called away');
    await confirm.click();
    await expect(seen.page.locator('[data-as="acting"]')).toContainText(seen.says('asSeat', 'acting'));
    await seen.button(seen.says('aside', 'lowerHand')).click();
    await expect(duty.page.locator('[data-hand]')).toBeHidden();
    await expect(duty.page.locator('[data-handled="handLowered"]')).toBeVisible();
    await expect(facilitator.page.locator('[data-action="handLowered"]')).toContainText(PRACTICE.offices.duty.en);
    await seen.button(seen.says('asSeat', 'stopActing')).click();
    await expect(seen.page.locator('[data-as="watching"]')).toBeVisible();
  });
});
