import { isAccessible } from '../fixtures/axe.ts';
import { expect, test } from '../fixtures/test.ts';

test('[C17] a rehearsal with bots in the empty seats looks like one everywhere, and wiping it leaves nothing', async ({
  room,
  server,
}) => {
  const { facilitator, exercise, desks } = await room.seated({
    scenario: 'practice',
    seats: ['aldara-duty'],
    opening: { rehearsal: true },
  });
  const [otto] = desks;
  const { page } = facilitator;
  const seats = facilitator.region(facilitator.says('control', 'seats'));

  await test.step('[C17] every screen says REHEARSAL in place of the exercise’s marking', async () => {
    for (const person of [facilitator, otto]) {
      await expect(person.page.locator('[data-marking]').first()).toContainText('REHEARSAL — 预演');
      await expect(person.page.locator('[data-rehearsal]')).toHaveCount(1);
      await expect(person.page.getByText('EXERCISE — 演习')).toHaveCount(0);
    }
  });

  await test.step('[C17] all empty seats go to bots in one action', async () => {
    await facilitator.button(facilitator.says('bots', 'fill')).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByLabel(facilitator.says('bots', 'policy')).selectOption('random');
    await isAccessible(page, 'filling seats with bots');
    await dialog.getByRole('button', { name: facilitator.says('bots', 'fillConfirm') }).click();
    await expect(dialog).toBeHidden();
    await expect(facilitator.button(facilitator.says('bots', 'fill'))).toBeHidden();
    await expect(seats.getByText(facilitator.says('bots', 'bot_random'))).not.toHaveCount(0);
    await facilitator.starts();
    await expect(page.getByText('3 are bots')).toBeVisible();
  });

  await test.step('[C17] a person’s seat is taken over and handed back to the same person', async () => {
    await otto.isAtTheDesk();
    const dialog = page.getByRole('dialog');
    await facilitator.seat(otto.name).getByRole('button').click();
    await dialog.getByRole('button', { name: facilitator.says('bots', 'takeOver') }).click();
    await dialog.getByRole('button', { name: facilitator.says('bots', 'giveConfirm') }).click();
    await expect(otto.page.locator('[data-standing="bot"]')).toContainText(otto.says('frame', 'botPlays'));
    await expect(seats.getByText(facilitator.says('bots', 'botFor', { name: otto.name }))).toBeVisible();
    await dialog.getByRole('button', { name: facilitator.says('bots', 'handBackTo', { name: otto.name }) }).click();
    await expect(otto.page.locator('[data-standing="bot"]')).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  await test.step('[C17] it runs at any point, by bots too', async () => {
    await facilitator.jumps(3);
    await facilitator.setsThePace(16);
    await expect
      .poll(async () => {
        const log = await facilitator.context.request.get(`/api/exercises/${exercise}/log`);
        return (await log.text()).includes('"bot":"random"');
      })
      .toBe(true);
    await isAccessible(page, 'control in a rehearsal');
  });

  await test.step('[C17] wiped, everybody is told, and it is nowhere any more', async () => {
    await facilitator.button(facilitator.says('bots', 'wipe')).click();
    const dialog = page.getByRole('alertdialog');
    await expect(dialog).toContainText(facilitator.says('bots', 'wipeBody'));
    await expect(dialog.getByRole('link', { name: facilitator.says('control', 'downloadLog') })).toBeVisible();
    await dialog.getByRole('button', { name: facilitator.says('bots', 'wipeConfirm') }).click();
    await expect(facilitator.region(facilitator.says('library', 'exercises'))).toBeVisible();
    await expect(page.locator(`[data-exercise="${exercise}"]`)).toHaveCount(0);
    await expect(otto.page.getByText(otto.says('frame', 'overWiped')).first()).toBeVisible();
    expect((await facilitator.context.request.get(`${server.url}/api/exercises/${exercise}/log`)).status()).toBe(404);
    const again = await facilitator.context.request.get(`${server.url}/api/exercises`);
    expect(await again.text()).not.toContain(exercise);
  });

  await test.step('[C17] the library opens one beside an exercise, and says what it is', async () => {
    const scenario = facilitator.scenario('Dark station');
    await scenario
      .first()
      .getByRole('button', { name: facilitator.says('bots', 'rehearse') })
      .click();
    await expect(page.getByRole('alertdialog')).toContainText(facilitator.says('bots', 'rehearseBody'));
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: facilitator.says('bots', 'rehearseConfirm') })
      .click();
    await facilitator.readsTheCode();
    await expect(page.locator('[data-rehearsal]')).toHaveCount(1);
    await page.goto('/control');
    await expect(page.getByRole('row').getByText(facilitator.says('bots', 'rehearsal'), { exact: true })).toBeVisible();
  });
});

test('[L6] before the start a message is practised both ways with the desk’s own parts, and none of it is sent or kept', async ({
  room,
}) => {
  const { facilitator, exercise, desks } = await room.seated({ scenario: 'practice', seats: ['aldara-duty'] });
  const [otto] = desks;
  const { page } = otto;
  const frames: string[] = [];
  page.on('websocket', (socket) => socket.on('framesent', ({ payload }) => void frames.push(String(payload))));
  await page.reload();
  await expect(otto.button(otto.says('practice', 'offer'))).toBeVisible();
  const kept = (): Promise<string> => page.evaluate(() => Object.keys(localStorage).join(' '));
  const records = async (): Promise<number> => {
    const log = await facilitator.context.request.get(`/api/exercises/${exercise}/log`);
    return (await log.text()).split('\n').length;
  };
  const before = await records();

  await test.step('[L6] type, slots, preview, transmit; the other desk answers', async () => {
    await otto.button(otto.says('practice', 'offer')).click();
    await expect(page.getByText(otto.says('practice', 'label'))).toBeVisible();
    await otto.composer.startsMessage('INQUIRY');
    await otto.composer.fills({ Incident: 'the drifting balloon', Question: 'Is it yours?' });
    await expect(otto.composer.preview).toContainText('Formal inquiry on the drifting balloon: Is it yours?');
    await isAccessible(page, 'the practice');
    await otto.composer.transmits();
    await otto.shows('AFFIRM');
  });

  await test.step('[L6] theirs comes with a deadline and is answered', async () => {
    await otto.opens('B-0001');
    await otto.shows('answerBy');
    await otto.replies('AFFIRM');
    await expect(page.getByText(otto.says('practice', 'done'))).toBeVisible();
  });

  await test.step('[L6] nothing went to the server; with the start it is gone', async () => {
    expect(await kept()).toContain('practice:');
    expect(frames.filter((frame) => /sendMessage|"reply"|openMessage/.test(frame))).toEqual([]);
    expect(await records()).toBe(before);
    await facilitator.starts();
    await otto.isAtTheDesk();
    await expect(page.getByText(otto.says('practice', 'label'))).toHaveCount(0);
    await expect(otto.hotline.getByText('B-0001')).toHaveCount(0);
    expect(await kept()).not.toContain('practice:');
  });
});
