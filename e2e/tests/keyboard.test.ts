import { PRACTICE } from '../fixtures/practice.ts';
import { expect, test } from '../fixtures/test.ts';

const { numbers, inquiry } = PRACTICE;

test('[D1] [KEY-2] [WCAG-2.1.1] [WCAG-2.1.2] [E2E-14] by keyboard: F6 goes round the regions, F8 to the call, Ctrl+Enter transmits, and bare Enter never does', async ({
  room,
}) => {
  const facilitator = await room.facilitator();
  const [aLeader, aDuty, bDuty] = await Promise.all([
    room.desk('A', 'commissioner'),
    room.desk('A', 'duty'),
    room.desk('B', 'duty'),
  ]);
  await facilitator.signsIn();
  await room.seats(facilitator, await facilitator.opensExercise(), [aLeader, aDuty, bDuty]);
  await facilitator.starts();

  await test.step('F6 and Shift+F6', async () => {
    await expect(bDuty.situation).toBeVisible();
    for (const region of [bDuty.situation, bDuty.hotline, bDuty.decide, bDuty.situation]) {
      await bDuty.presses('F6');
      await expect(region).toBeFocused();
    }
    await bDuty.presses('Shift+F6');
    await expect(bDuty.decide).toBeFocused();
  });

  await test.step('Ctrl+Enter hands over from within the composer; bare Enter does nothing', async () => {
    await aDuty.composer.startsMessage('INQUIRY');
    await aDuty.composer.fills(inquiry.en);
    await aDuty.composer.addsWords('By keyboard.');
    await aDuty.presses('Enter');
    await aDuty.presses('Enter');
    await expect(aDuty.composer.frame).toBeVisible();
    await aDuty.presses('Control+Enter');
    await expect(aDuty.composer.frame).toBeHidden();
    await aLeader.approves();
    await aDuty.transmits();
    await bDuty.opens('A-0001');
  });

  await test.step('an answer is transmitted by Ctrl+Enter, never by Enter', async () => {
    await bDuty.composer.startsAnswer('AFFIRM');
    await bDuty.composer.addsWords('Soon.');
    await bDuty.presses('Enter');
    await expect(bDuty.composer.frame).toBeVisible();
    await bDuty.presses('Control+Enter');
    await expect(bDuty.composer.frame).toBeHidden();
    await bDuty.shows('AFFIRM');
  });

  await test.step('a call steals no focus; F8 goes to it and Enter accepts; Esc closes a dialog', async () => {
    await bDuty.presses('F6');
    const before = await bDuty.page.evaluate(() => document.activeElement?.getAttribute('aria-labelledby'));
    await aDuty.calls(numbers.voiceB, 'safety');
    await expect(bDuty.incomingCall).toBeVisible();
    expect(await bDuty.page.evaluate(() => document.activeElement?.getAttribute('aria-labelledby'))).toBe(before);
    await bDuty.presses('F8');
    const accept = bDuty.incomingCall.getByRole('button', { name: bDuty.says('desk', 'accept'), exact: true });
    await expect(accept).toBeFocused();
    await bDuty.incomingCall.getByRole('button', { name: bDuty.says('desk', 'decline'), exact: true }).press('Enter');
    await expect(bDuty.page.getByRole('alertdialog')).toBeVisible();
    await bDuty.presses('Escape');
    await expect(bDuty.page.getByRole('alertdialog')).toBeHidden();
    await bDuty.presses('F8');
    await bDuty.presses('Enter');
    await expect(bDuty.connectedCall).toBeVisible();
  });

  await test.step('in control: P pauses with a reason, P resumes, ? shows the keys', async () => {
    await facilitator.presses('p');
    await expect(facilitator.page.getByRole('dialog')).toBeVisible();
    await facilitator.presses('Enter');
    await expect(bDuty.link('paused')).toBeVisible();
    await expect(facilitator.page.getByRole('dialog')).toBeHidden();
    await facilitator.presses('p');
    await expect(bDuty.link('live')).toBeVisible();
    await facilitator.presses('Shift+Slash');
    await expect(facilitator.page.getByRole('dialog')).toContainText('Fire the armed inject');
  });
});
