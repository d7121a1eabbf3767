import { PRACTICE } from '../fixtures/practice.ts';
import { expect, test } from '../fixtures/test.ts';
import { NETWORK_IS_GONE } from '../fixtures/witness.ts';

const { headlines, injects, inquiry } = PRACTICE;

test.use({ ownServer: true });

test('[F4] [F5] [E2E-4] a dropped network: commands are off with their reason, and the desk comes back by itself to the same seat, draft and focus', async ({
  room,
}) => {
  const wire = await room.wire();
  const facilitator = await room.facilitator();
  const desk = await room.desk('A', 'duty', { wire });
  desk.witness.expects(...NETWORK_IS_GONE);
  await facilitator.signsIn();
  await room.seats(facilitator, await facilitator.opensExercise(), [desk]);
  await facilitator.starts();

  const { composer } = desk;
  await composer.startsMessage('INQUIRY');
  await composer.fills(inquiry.en);
  await composer.addsWords('Please look');
  const words = composer.field(desk.says('desk', 'amplify'));
  const handOver = composer.frame.getByRole('button', { name: desk.says('desk', 'handOver'), exact: true });
  await expect(words).toBeFocused();
  await expect(handOver).not.toHaveAttribute('aria-disabled');
  const header = desk.page.getByRole('banner');
  const height = (await header.boundingBox())?.height ?? 0;
  // A reload would forget it.
  await desk.page.evaluate(() => {
    document.body.dataset.sameDocument = 'yes';
  });

  await test.step('the wire is cut: in words, with a countdown, nothing can be sent, the draft can be written on', async () => {
    wire.cut();
    await expect(desk.link('reconnecting')).toContainText(/\d s/);
    // The link says more now, and pushes nothing down.
    expect((await header.boundingBox())?.height).toBe(height);
    await expect(handOver).toHaveAttribute('aria-disabled', 'true');
    await expect(composer.frame).toContainText(desk.says('frame', 'notLive'));
    await handOver.click({ force: true });
    await words.press('End');
    await words.pressSequentially(' into it.');
    const item = await facilitator.selects(injects.hint);
    await facilitator.arms(item);
    await facilitator.fires(item);
    await expect(facilitator.seat(desk.name)).toContainText(facilitator.says('control', 'away'));
  });

  await test.step('mended: live again without a press, nothing was sent, what was missed is there', async () => {
    wire.mend();
    await expect(desk.link('live')).toBeVisible();
    await expect(desk.headline(headlines.hint)).toBeVisible();
    await expect(words).toHaveValue('Please look into it.');
    await expect(words).toBeFocused();
    await expect(composer.preview).toContainText(PRACTICE.questions.yours.zh);
    await expect(facilitator.seat(desk.name)).not.toContainText(facilitator.says('control', 'away'));
  });

  await test.step('the same when the machine itself says it is offline', async () => {
    await desk.context.setOffline(true);
    wire.cut();
    await expect(desk.link('offline')).toBeVisible();
    expect((await header.boundingBox())?.height).toBe(height);
    await expect(handOver).toHaveAttribute('aria-disabled', 'true');
    wire.mend();
    await desk.context.setOffline(false);
    await expect(desk.link('live')).toBeVisible();
    await expect(words).toBeFocused();
  });

  await test.step('it is the same page and the same seat, and the draft goes out when its writer says so', async () => {
    await expect(desk.page.locator('body')).toHaveAttribute('data-same-document', 'yes');
    await expect(desk.page.getByRole('banner')).toContainText(desk.name);
    await expect(handOver).not.toHaveAttribute('aria-disabled');
    await composer.handsOver();
    await desk.shows('draft');
    await expect(desk.message).toContainText('Please look into it.');
  });
});

test('[C16] [F5] [E2E-5] the server killed in mid-exercise: it stands at the same second, paused, and everybody is back by themselves', async ({
  room,
  server,
}) => {
  const facilitator = await room.facilitator();
  const desks = await Promise.all([room.desk('A', 'duty'), room.desk('B', 'commissioner')]);
  const [aDuty, bLeader] = desks;
  for (const { witness } of [facilitator, ...desks]) witness.expects(...NETWORK_IS_GONE);
  await facilitator.signsIn();
  await room.seats(facilitator, await facilitator.opensExercise(), desks);
  await facilitator.starts();
  await facilitator.jumpsTo('09:02:10');
  await expect(bLeader.headline(headlines.loginSeenByB)).toBeVisible();
  await aDuty.composer.startsMessage('INQUIRY');
  await aDuty.composer.fills(inquiry.en);
  await aDuty.composer.addsWords('Written before the crash.');

  const before = await facilitator.readsTheClock();
  await server.isKilled();
  for (const desk of desks) await expect(desk.link('reconnecting')).toBeVisible();
  await aDuty.composer.addsWords('Written before the crash, and after.');
  await server.starts();

  await test.step('paused at the second of its last sign of life, and everybody is told', async () => {
    await expect(facilitator.page.getByText(/The server restarted\. The exercise stands at/)).toBeVisible();
    const after = await facilitator.readsTheClock();
    expect(after - before).toBeGreaterThanOrEqual(-1);
    expect(after - before).toBeLessThanOrEqual(2);
    for (const desk of desks) {
      await expect(desk.page.locator('[data-standing="recovered"]')).toContainText('The server restarted');
      await expect(desk.link('paused')).toBeVisible();
      await expect(desk.page.getByRole('banner')).toContainText(desk.name);
    }
    await expect(bLeader.headline(headlines.loginSeenByB)).toBeVisible();
  });

  await test.step('drafts stand as they were written; resumed, the exercise goes on', async () => {
    const words = aDuty.composer.field(aDuty.says('desk', 'amplify'));
    await expect(words).toHaveValue('Written before the crash, and after.');
    await facilitator.resumes();
    for (const desk of desks) {
      await expect(desk.link('live')).toBeVisible();
      await expect(desk.page.locator('[data-standing]')).toBeHidden();
    }
    await aDuty.composer.handsOver();
    await aDuty.shows('draft');
    await facilitator.jumpsTo('09:05:10');
    await expect(bLeader.headline(headlines.supplierRingsB)).toBeVisible();
  });
});
