import { readFile } from 'node:fs/promises';
import { expect, test } from '../fixtures/test.ts';

const THIRD_HAND = { title: { en: 'Third hand', zh: '假手于人' } };
/** What Ashfall writes to Aldara in the name of Kestria’s CERT: its number is out of the series. */
const FORGED = 'B-9001';

test('[E2E-20] SC7: forged evidence reads like genuine, is found out when its reader asks, and nobody else hears of it', {
  tag: '@play',
}, async ({ room }) => {
  const facilitator = await room.facilitator();
  const [duty, other] = [await room.desk('A', 'duty'), await room.desk('B', 'duty')];
  await facilitator.signsIn();
  // A post passes on 95 of 100 messages: with this seed, this one.
  await facilitator.page.route('**/api/exercises', (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    const asked: unknown = route.request().postDataJSON();
    return route.continue({ postData: JSON.stringify({ ...(asked as object), seed: 'forgery' }) });
  });
  await room.seats(facilitator, await facilitator.opensExercise(THIRD_HAND), [duty, other]);
  await facilitator.starts();
  await facilitator.jumps(100);

  await test.step('it is opened: objects, confidence, and a marking; the facilitator alone sees that it is forged', async () => {
    await duty.opens(FORGED, 30_000);
    await expect(duty.message.getByRole('table')).toContainText('two machines of a ministry in Lomen');
    await expect(duty.message).not.toContainText(/forge/i);
    await expect(facilitator.page.locator('[data-message]', { hasText: FORGED })).toContainText(
      facilitator.says('control', 'forged'),
    );
  });

  await test.step('it can be saved as STIX, marked as the message marks it', async () => {
    const saving = duty.page.waitForEvent('download');
    await duty.message.getByRole('button', { name: duty.says('protocol', 'saveStix') }).click();
    const made = JSON.parse(await readFile(await (await saving).path(), 'utf8')) as { objects: { name?: string }[] };
    expect(made.objects.map((o) => o.name)).toContain('TLP:RED');
  });

  await test.step('asking back takes its time, and then it is no longer taken for genuine', async () => {
    await duty.message.getByRole('button', { name: duty.says('protocol', 'verifySender') }).click();
    await duty.shows('verifying');
    await facilitator.jumps(16);
    await duty.shows('falseCaller');
    await expect(duty.situation).toContainText('not that of Kestria’s CERT');
  });

  await expect(other.hotline.getByText(FORGED)).toBeHidden();
  await facilitator.ends();
  const { records } = await facilitator.savesTheLog();
  expect(records[0]?.event).toMatchObject({ type: 'exerciseOpened', seed: 'forgery' });
  expect(records.filter(({ event }) => event.type === 'senderVerified' && !event.genuine)).toHaveLength(1);
});
