import { readFile } from 'node:fs/promises';
import { PRACTICE } from '../fixtures/practice.ts';
import { isAMainTarget } from '../fixtures/targets.ts';
import { expect, test } from '../fixtures/test.ts';

const PRACTICE_FILE = new URL('../../shared/scenarios/practice.yaml', import.meta.url);

test.use({ ownServer: true });

test('[J4] [J6] [E2E-9] a personal link leads straight to its seat, keeps no secret in the address, and leads there again', async ({
  room,
}) => {
  const facilitator = await room.facilitator();
  const desk = await room.blank();
  desk.witness.expects(/status of 40[134]/);
  await facilitator.signsIn();
  await facilitator.opensExercise();
  const stale = await facilitator.makesSeatLink('B', 'duty');
  const link = await facilitator.makesSeatLink('B', 'duty', 'zh');

  await test.step('fresh links put the earlier ones out of use; the new one pasted over it is taken', async () => {
    await desk.page.goto(stale);
    await expect(desk.page.getByRole('main').getByText(desk.says('join', 'link'))).toBeVisible();
  });

  await test.step('it says whose seat it is before it is taken', async () => {
    await desk.page.goto(link);
    // In the language that the facilitator chose for it, until the person switches; a reload keeps that.
    await expect(desk.page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await expect(desk.page.getByRole('main')).toContainText(PRACTICE.offices.duty.zh);
    await desk.switchesTo('en');
    await desk.page.reload();
    await expect(desk.page.getByRole('main')).toContainText('You are: Kestria – Duty officer');
    expect(desk.page.url()).not.toContain('#');
    await desk.page.getByLabel(desk.says('join', 'name')).fill('Timo Kovar');
    await desk.button(desk.says('join', 'joinNow')).click();
    await expect(desk.page.getByRole('heading', { level: 1 })).toHaveText('You are Duty officer, Kestria');
    await expect(facilitator.seat('Timo Kovar')).toBeVisible();
    expect(desk.page.url()).not.toContain(new URL(link).hash.slice(1));
  });

  await test.step('leaving the device leaves no way back on it', async () => {
    await desk.leavesTheDevice();
    expect(await desk.page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    expect((await desk.context.cookies()).map(({ name }) => name)).toEqual([]);
    await desk.page.reload();
    await expect(desk.page.getByLabel(desk.says('join', 'code'))).toHaveValue('');
    await expect(facilitator.seat('Timo Kovar')).toContainText(facilitator.says('control', 'away'));
  });

  await test.step('the link opens the same seat again, in the same name', async () => {
    await desk.page.goto(link);
    await expect(desk.page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await desk.switchesTo('en');
    await expect(desk.page.getByText(desk.says('join', 'heldAs', { name: 'Timo Kovar' }))).toBeVisible();
    await desk.button(desk.says('join', 'joinNow')).click();
    await expect(desk.page.getByRole('heading', { level: 1 })).toHaveText('You are Duty officer, Kestria');
  });
});

test('[J2] [J5] [WCAG-3.3.1] [WCAG-3.3.7] [E2E-10] a wrong code says so and what to do, in both languages; a code is taken however it is typed', async ({
  room,
}) => {
  const facilitator = await room.facilitator();
  const desk = await room.blank();
  desk.witness.expects(/status of 404/);
  await facilitator.signsIn();
  const code = await facilitator.opensExercise();
  const digits = code.replaceAll(' ', '');
  const wrong = String((Number(digits) + 1) % 1_000_000_000).padStart(9, '0');
  const field = desk.page.getByLabel(desk.says('join', 'code'));

  await desk.page.goto('/');
  await field.fill(wrong);
  await expect(desk.page.getByRole('main').getByText(desk.says('join', 'wrong'))).toBeVisible();
  await expect(desk.page.getByText(desk.says('join', 'wrongWay'))).toBeVisible();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(desk.button(desk.says('join', 'ask'))).toHaveAttribute('aria-disabled', 'true');
  await isAMainTarget(desk.button(desk.says('join', 'ask')));
  await desk.switchesTo('zh');
  await expect(desk.page.getByRole('main').getByText(desk.says('join', 'wrong'))).toBeVisible();
  await expect(desk.page.locator('html')).toHaveAttribute('lang', 'zh-Hans');

  const fullWidth = digits.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  await desk.page.getByLabel(desk.says('join', 'code')).fill(fullWidth);
  await expect(desk.page.getByLabel(desk.says('join', 'code'))).toHaveValue(code);
  await expect(desk.page.getByText(PRACTICE.title.zh)).toBeVisible();
});

test('[E2E-11] a scenario file with faults shows each with its line, opens nothing, and opens once mended', async ({
  room,
}) => {
  const facilitator = await room.facilitator();
  facilitator.witness.expects(/status of 4\d\d .*\/api\/scenarios\/check/);
  await facilitator.signsIn();
  const sound = await readFile(PRACTICE_FILE, 'utf8');
  const faulty = sound
    .replace('truth: supplier', 'truth: nobody-at-all')
    .replace('after: dark', 'after: no-such-inject');
  const lineOf = (words: string): string => String(faulty.split('\n').findIndex((line) => line.includes(words)) + 1);
  const chooses = (name: string, text: string) =>
    facilitator.page
      .getByLabel(facilitator.says('library', 'upload'))
      .setInputFiles({ name, mimeType: 'application/yaml', buffer: Buffer.from(text) });

  await chooses('mine.yaml', faulty);
  await expect(facilitator.page.getByText(facilitator.says('library', 'faultyBody'))).toBeVisible();
  const fault = (words: string) => facilitator.page.getByRole('row').filter({ hasText: words });
  await expect(fault('nobody-at-all').first().getByRole('cell').first()).toHaveText(lineOf('nobody-at-all'));
  await expect(fault('no-such-inject').first().getByRole('cell').first()).toHaveText(lineOf('no-such-inject'));
  await facilitator.page.reload();
  await expect(facilitator.page.getByText(facilitator.says('library', 'noExercises'))).toBeVisible();

  await chooses('mine.yaml', sound);
  await expect(
    facilitator.page.getByRole('main').getByText(facilitator.says('library', 'sound', { file: 'mine.yaml' })),
  ).toBeVisible();
  await facilitator
    .scenario(facilitator.says('library', 'ownTitle'))
    .getByRole('button', { name: facilitator.says('library', 'openThis') })
    .click();
  await facilitator.readsTheCode();
});

test('[J1] [J5] [E2E-12] who is not let in is told so, and can ask again', async ({ room }) => {
  const facilitator = await room.facilitator();
  const desk = await room.desk('A', 'duty');
  desk.witness.expects(/status of 401/);
  await facilitator.signsIn();
  const code = await facilitator.opensExercise();
  await desk.asksToJoin(code);
  await facilitator.turnsAway(desk.name);
  await expect(desk.page.getByRole('main').getByText(desk.says('join', 'removed'))).toBeVisible();
  await desk.asksToJoin(code);
  await facilitator.admits(desk.name);
  await expect(desk.button(desk.says('lobby', 'ready'))).toBeVisible();
});
