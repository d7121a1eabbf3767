import { makeBusy } from '../fixtures/busy-room.ts';
import { Debrief } from '../fixtures/debrief.ts';
import type { Person } from '../fixtures/person.ts';
import { PRACTICE } from '../fixtures/practice.ts';
import { stands } from '../fixtures/stands.ts';
import { expect, test } from '../fixtures/test.ts';

const looksAt = (person: Person, room: string): Promise<void> => test.step(room, () => stands(person, room));

test('[J9] [WCAG-1.3.1] [WCAG-1.4.3] [WCAG-1.4.10] [WCAG-1.4.12] [WCAG-2.4.11] [WCAG-2.5.8] [ZH-4] [E2E-13] [E2E-17] every room stands in both languages, light and dark, at 320 px, at 200 %, with the reader’s own spacing and colours, and with longer and shorter words', async ({
  room,
}) => {
  test.slow();
  const facilitator = await room.facilitator();
  const [aLeader, aDuty, bDuty] = await Promise.all([
    room.desk('A', 'commissioner'),
    room.desk('A', 'duty'),
    room.desk('B', 'duty'),
  ]);
  // Whoever has no session yet is told 401 before the form is shown.
  facilitator.witness.expects(/status of 401/);

  await facilitator.page.goto('/control');
  await expect(facilitator.page.getByLabel(facilitator.says('library', 'key'))).toBeVisible();
  await looksAt(facilitator, 'login');
  await facilitator.signsIn();
  await expect(facilitator.scenario(PRACTICE.title.en)).toBeVisible();
  const code = await facilitator.opensExercise();

  await bDuty.page.goto('/join');
  await bDuty.page.getByLabel(bDuty.says('join', 'code')).fill(code);
  await expect(bDuty.page.getByRole('radio')).toHaveCount(5);
  await looksAt(bDuty, 'join');
  await bDuty.asksToJoin(code);
  await looksAt(bDuty, 'waiting');
  await expect(facilitator.region('At the door')).toContainText(bDuty.name);
  await looksAt(facilitator, 'control-before');
  await facilitator.admits(bDuty.name);
  await expect(bDuty.button(bDuty.says('lobby', 'ready'))).toBeVisible();
  await looksAt(bDuty, 'lobby');

  await room.seats(facilitator, code, [aLeader, aDuty]);
  await makeBusy({ facilitator, aLeader, aDuty, bDuty });
  await facilitator.pauses('A word to all. 向全体说明。');
  await looksAt(bDuty, 'desk');
  await looksAt(aLeader, 'desk-leader');
  await bDuty.composer.startsAnswer('NEGATIVE');
  await looksAt(bDuty, 'desk-composing');
  await looksAt(facilitator, 'control');
  await facilitator.ends();
  await expect(bDuty.link('ended')).toBeVisible();
  await looksAt(bDuty, 'desk-ended');
  await new Debrief(facilitator).opens();
  await looksAt(facilitator, 'debrief');
  // Last, so that the list has an exercise that ended, with all its ways on.
  await facilitator.page.goto('/control');
  await expect(facilitator.scenario(PRACTICE.title.en)).toBeVisible();
  await looksAt(facilitator, 'library');
});
