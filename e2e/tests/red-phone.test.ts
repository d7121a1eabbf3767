import type { Desk } from '../fixtures/desk.ts';
import { getsThrough } from '../fixtures/dispatch.ts';
import { RED_PHONE } from '../fixtures/red-phone.ts';
import { endings, rungs } from '../fixtures/story.ts';
import { expect, type Room, test } from '../fixtures/test.ts';

const { hypotheses, filedAsTest } = RED_PHONE;

/** Four seats of SC6, running, at the minute in which the leaders' text has landed in the test slot. */
const underWay = async (room: Room) => {
  const facilitator = await room.facilitator();
  const [pm, duty, minister, officer] = await Promise.all([
    room.desk('A', 'pm'),
    room.desk('A', 'duty'),
    room.desk('B', 'minister'),
    room.desk('B', 'duty'),
  ]);
  const desks: readonly Desk[] = [pm, duty, minister, officer];
  await facilitator.signsIn();
  await room.seats(facilitator, await facilitator.opensExercise(RED_PHONE), desks);
  await facilitator.starts();
  await facilitator.jumpsTo('13:46:00');
  return { facilitator, pm, duty, minister, officer };
};

test('[E2E-18] SC6: one desk uses the hotline properly, and the crisis ends without a rung', { tag: '@play' }, async ({
  room,
}) => {
  const { facilitator, pm, duty, officer } = await underWay(room);

  await test.step('what lies there as a TEST is opened, and turns out to be a question', async () => {
    await duty.turnsTo(filedAsTest);
    await expect(duty.message).toContainText('TEST');
    await duty.opens(filedAsTest);
    await expect(duty.message).toContainText('INQUIRY');
    await expect(duty.message).toContainText(duty.says('desk', 'filedAs', { type: 'TEST' }));
    await duty.replies('NEGATIVE');
  });

  await test.step('both file what the evidence bears, and nothing presses', async () => {
    await officer.filesOn('worm', hypotheses.criminals, 80, 'moderate');
    await duty.filesOn('worm', hypotheses.criminals, 80, 'moderate');
    await expect(pm.threshold('pressing')).toBeHidden();
    await expect(officer.threshold('pressing')).toBeHidden();
  });

  await test.step('an agreed readout is proposed, approved, sent and affirmed', async () => {
    await getsThrough(
      { type: 'CLOSE', slots: { Incident: RED_PHONE.incident, Readout: RED_PHONE.readout } },
      { from: duty, approver: pm, to: officer, facilitator, minutes: 15 },
    );
    await officer.replies('AFFIRM');
    await duty.shows('AFFIRM');
  });

  await facilitator.ends();
  const { records } = await facilitator.savesTheLog();
  expect(endings(records)).toContain('closed-together');
  expect(rungs(records)).toEqual([]);
});

test('[E2E-19] SC6: the hotline is left alone, each reads the other’s silence, and both end on alert', {
  tag: '@play',
}, async ({ room }) => {
  const { facilitator, pm, duty, minister, officer } = await underWay(room);

  await test.step('the question stays a TEST, acknowledged unread; its sender is left without an answer', async () => {
    await duty.turnsTo(filedAsTest);
    await expect(duty.message).not.toContainText('INQUIRY');
    await officer.filesOn('worm', hypotheses.aldara, 60, 'high', 'No answer, and the code is theirs.');
    await expect(minister.threshold('pressing')).toBeVisible();
  });

  await test.step('its window runs out', async () => {
    await facilitator.jumpsTo('14:10:00');
    await expect(minister.threshold('tripped')).toBeVisible();
  });

  await test.step('the alert is seen from the other side, and answered in kind', async () => {
    await duty.filesOn('posture', hypotheses.attack, 75, 'moderate', 'Their fleet sails armed and nobody says why.');
    await expect(pm.threshold('pressing')).toBeVisible();
    await facilitator.jumpsTo('14:40:00');
    await expect(pm.threshold('tripped')).toBeVisible();
  });

  await facilitator.ends();
  const { records } = await facilitator.savesTheLog();
  expect(endings(records)).toContain('both-on-alert');
  expect(rungs(records).filter((rung) => rung === 5)).toHaveLength(2);
  // Every step up names the threshold that brought it about.
  for (const { event, cause } of records)
    if (event.type === 'rungChanged') expect(records[cause ?? -1]?.event.type).toBe('thresholdTripped');
});
