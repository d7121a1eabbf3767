import { PRACTICE } from '../fixtures/practice.ts';
import { expect, test } from '../fixtures/test.ts';

const { headlines, inquiry } = PRACTICE;

test('[E2E-7] where no websocket passes, polling alone joins, gets injects and sends', async ({ room }) => {
  const wire = await room.wire();
  wire.passesWebsockets = false;
  const facilitator = await room.facilitator();
  const desk = await room.desk('A', 'duty', { wire });
  // The refused upgrade, and the last poll of the waiting line that was closed when its person was let in.
  desk.witness.expects(/WebSocket connection to .* failed/, /status of 400 .*transport=polling/);
  await facilitator.signsIn();
  await room.seats(facilitator, await facilitator.opensExercise(), [desk]);
  await desk.isReady();
  await facilitator.starts();
  await expect(desk.link('live')).toBeVisible();
  await facilitator.jumpsTo('09:00:31');
  await expect(desk.headline(headlines.dark)).toBeVisible();
  await desk.composer.startsMessage('INQUIRY');
  await desk.composer.fills(inquiry.en);
  await desk.composer.handsOver();
  await desk.shows('draft');

  await test.step('?transport=polling asks for no websocket at all', async () => {
    const asked = desk.witness.websockets.length;
    expect(asked).toBeGreaterThan(0);
    await desk.page.goto(`${desk.page.url()}?transport=polling`);
    await expect(desk.link('live')).toBeVisible();
    await expect(desk.headline(headlines.dark)).toBeVisible();
    expect(desk.witness.websockets.length).toBe(asked);
  });
});
