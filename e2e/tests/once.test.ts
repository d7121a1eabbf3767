import type { LogRecord } from '@firebreak/shared/log/record.ts';
import { PRACTICE } from '../fixtures/practice.ts';
import { expect, test } from '../fixtures/test.ts';
import { NETWORK_IS_GONE } from '../fixtures/witness.ts';

const { injects } = PRACTICE;

const count = (records: readonly LogRecord[], type: LogRecord['event']['type']): number =>
  records.filter(({ event }) => event.type === type).length;

test('[E2E-8] a command sent twice acts once: pressed twice, confirmed too late, or reloaded while on its way', async ({
  room,
}) => {
  const wire = await room.wire();
  const facilitator = await room.facilitator();
  const aLeader = await room.desk('A', 'commissioner');
  const aDuty = await room.desk('A', 'duty', { wire });
  aDuty.witness.expects(...NETWORK_IS_GONE);
  await facilitator.signsIn();
  await room.seats(facilitator, await facilitator.opensExercise(), [aLeader, aDuty]);
  await facilitator.starts();
  const writes = async (): Promise<void> => {
    await aDuty.composer.startsMessage('TEST');
    await aDuty.composer.handsOver();
    await aLeader.approves();
    await aDuty.turnsTo(aDuty.says('desk', 'draftShort'));
    await aDuty.shows('approved');
  };
  const transmit = aDuty.message.getByRole('button', { name: aDuty.says('desk', 'transmit'), exact: true });

  await test.step('Transmit pressed twice', async () => {
    await writes();
    await transmit.dblclick();
    await aDuty.turnsTo('A-0001');
  });

  await test.step('Transmit whose confirmation is lost with the line', async () => {
    await writes();
    wire.deafen();
    await transmit.click();
    // The server has it; this desk does not know.
    await expect(facilitator.region('Lines')).toContainText('A-0002');
    wire.cut();
    await expect(aDuty.link('reconnecting')).toBeVisible();
    wire.mend();
    await aDuty.turnsTo('A-0002');
    await expect(aDuty.link('live')).toBeVisible();
    await expect(aDuty.hotline.locator('[data-refusal]')).toBeHidden();
  });

  await test.step('Transmit, then a reload before its confirmation', async () => {
    await writes();
    wire.deafen();
    await transmit.click();
    await expect(facilitator.region('Lines')).toContainText('A-0003');
    wire.mend();
    await aDuty.page.reload();
    await aDuty.turnsTo('A-0003');
    await expect(transmit).toBeHidden();
  });

  await test.step('Arm pressed twice arms and does not fire', async () => {
    const item = await facilitator.selects(injects.hint);
    await item.getByRole('button', { name: 'Arm', exact: true }).dblclick();
    await expect(item.locator('[data-state="armed"]')).toBeVisible();
  });

  await test.step('Fire pressed twice fires once', async () => {
    await facilitator.presses('Space');
    await facilitator.presses('Space');
    await expect(facilitator.inject(injects.hint)).toHaveAttribute('data-state', 'fired');
  });

  await facilitator.ends();
  const { records } = await facilitator.savesTheLog();
  expect(count(records, 'messageTransmitted')).toBe(3);
  expect(count(records, 'messageDrafted')).toBe(3);
  expect(count(records, 'injectArmed')).toBe(1);
  expect(count(records, 'injectFired')).toBeGreaterThanOrEqual(1);
  expect(count(records, 'injectCalled')).toBe(1);
});
