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

test('[C7] [L1] [L4] [J8] [WCAG-2.5.7] the seat board shows how each seat is, and acts on it', async ({ room }) => {
  const facilitator = await room.facilitator();
  const duty = await room.desk('A', 'duty');
  await facilitator.signsIn();
  const code = await facilitator.opensExercise();
  await room.seats(facilitator, code, [duty]);
  const row = facilitator.seat(duty.name);

  await test.step('[L4] not ready, with what it still takes', async () => {
    await duty.button(duty.says('aside', 'notYet')).click();
    await duty.page.getByLabel(duty.says('aside', 'notYetReason'), { exact: true }).fill('Reading the brief');
    await duty.button(duty.says('aside', 'notYetConfirm')).click();
    await expect(row).toContainText('Reading the brief');
  });

  await test.step('[L1] [J8] device, language, and the check of both, without a question to the seat', async () => {
    await expect(row).toContainText(facilitator.says('seatBoard', 'desktop'));
    const dialog = await facilitator.turnsToSeat(duty.name);
    await expect(dialog.locator('[data-preflight="fit"]')).toBeVisible();
    await expect(dialog).toContainText('English');
    await isAccessible(facilitator.page, 'a seat of the board');
  });

  await test.step('[C7] a message and a nudge stand at the desk until filed there', async () => {
    const dialog = facilitator.page.getByRole('dialog');
    await dialog.getByLabel(facilitator.says('seatBoard', 'write'), { exact: true }).fill('Lunch is at noon');
    await dialog.getByRole('button', { name: facilitator.says('seatBoard', 'send'), exact: true }).click();
    const note = duty.page.locator('[data-note="1"]');
    await expect(note).toHaveText('Lunch is at noon');
    await dialog.getByRole('button', { name: facilitator.says('seatBoard', 'nudge'), exact: true }).click();
    await expect(duty.page.locator('[data-note="2"]')).toHaveText(duty.says('aside', 'nudge'));
    await duty.page
      .getByRole('button', { name: /^File this note/ })
      .first()
      .click();
    await expect(note).toBeHidden();
  });

  await test.step('[C7] the screen shows its seat, and the work keeps its focus', async () => {
    await facilitator.button(facilitator.says('seatBoard', 'identify')).click();
    await expect(duty.page.locator('[data-identified]')).toContainText(PRACTICE.offices.duty.en);
    await expect(duty.page.locator('[data-identified]')).toBeHidden();
  });

  await test.step('[C7] a raised hand shows with its reason and is taken up', async () => {
    await duty.button(duty.says('aside', 'raiseHand')).click();
    await duty.page.getByLabel(duty.says('aside', 'handReason'), { exact: true }).fill('The map is wrong');
    await duty.button(duty.says('aside', 'handConfirm')).click();
    const dialog = facilitator.page.getByRole('dialog');
    await expect(dialog).toContainText('The map is wrong');
    await dialog.getByRole('button', { name: facilitator.says('seatBoard', 'answerHand') }).click();
    await expect(duty.page.locator('[data-hand]')).toBeHidden();
  });

  await test.step('[C7] [WCAG-2.5.7] by a menu, a person moves to another seat without joining again', async () => {
    const dialog = facilitator.page.getByRole('dialog');
    await dialog.getByLabel(facilitator.says('seatBoard', 'moveTo'), { exact: true }).selectOption({ index: 1 });
    await dialog.getByRole('button', { name: facilitator.says('seatBoard', 'move'), exact: true }).click();
    await expect(duty.page.getByRole('heading', { level: 1 })).toContainText(PRACTICE.offices.commissioner.en);
    await expect(duty.page.getByRole('banner')).toContainText(duty.name);
  });
});
