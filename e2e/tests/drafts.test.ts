import { PRACTICE } from '../fixtures/practice.ts';
import { expect, test } from '../fixtures/test.ts';
import { practiceWithWave, WAVE } from '../fixtures/wave.ts';
import { NETWORK_IS_GONE } from '../fixtures/witness.ts';

const { inquiry } = PRACTICE;

test.use({ ownServer: true });

test('[H1] a draft survives a hundred incoming messages, a drop, a reload and a restart of the server; of two tabs one sends', async ({
  room,
  server,
}) => {
  test.slow();
  const wire = await room.wire();
  const { facilitator, desks } = await room.seated({
    scenario: 'practice',
    source: await practiceWithWave(),
    seats: [{ seat: 'aldara-duty', wire }],
    running: true,
  });
  const [desk] = desks;
  // The server that is back knows no connection of the one before.
  for (const { witness } of [facilitator, desk]) {
    witness.expects(...NETWORK_IS_GONE, /status of 400 .*transport=polling/);
  }
  const { composer } = desk;
  const words = composer.field(desk.says('desk', 'amplify'));
  const stands = async (): Promise<void> => {
    await expect(words).toHaveValue('Please look into it.');
    await expect(composer.preview).toContainText(PRACTICE.questions.yours.zh);
  };
  await composer.startsMessage('INQUIRY');
  await composer.fills(inquiry.en);
  await composer.addsWords('Please look into it.');

  await test.step('a hundred messages at once', async () => {
    await facilitator.jumpsTo(WAVE.at);
    await expect(desk.hotline.locator('[data-message]')).toHaveCount(WAVE.messages - 1);
    await stands();
    await expect(words).toBeFocused();
  });
  await test.step('a drop', async () => {
    wire.cut();
    await expect(desk.link('reconnecting')).toBeVisible();
    wire.mend();
    await expect(desk.link('live')).toBeVisible();
    await stands();
  });
  await test.step('a reload', async () => {
    await desk.page.reload();
    await stands();
  });
  await test.step('a restart of the server', async () => {
    await server.isKilled();
    await expect(desk.link('reconnecting')).toBeVisible();
    await server.starts();
    await expect(desk.page.locator('[data-standing="recovered"]')).toBeVisible();
    await stands();
    await facilitator.resumes();
    await expect(desk.link('live')).toBeVisible();
  });
  await test.step('two tabs: the second must take the pen, and then the first cannot send', async () => {
    const handOver = desk.says('desk', 'handOver');
    const first = composer.frame.getByRole('button', { name: handOver, exact: true });
    const second = await desk.context.newPage();
    await second.goto(desk.page.url());
    await second.getByRole('button', { name: desk.says('frame', 'takeOverHere'), exact: true }).click();
    const there = second.locator('[data-compose]');
    await expect(there.getByLabel(desk.says('desk', 'amplify'))).toHaveValue('Please look into it.');
    await expect(first).toHaveAttribute('aria-disabled', 'true');
    await first.click({ force: true });
    await there.getByRole('button', { name: handOver, exact: true }).click();
    await expect(there).toBeHidden();
  });
  await facilitator.ends();
  const { records } = await facilitator.savesTheLog();
  expect(records.filter(({ event }) => event.type === 'messageDrafted' && event.from === 'A')).toHaveLength(1);
});
