import { isAccessible } from '../fixtures/axe.ts';
import { PRACTICE } from '../fixtures/practice.ts';
import { isAMainTarget } from '../fixtures/targets.ts';
import { expect, test } from '../fixtures/test.ts';

const { injects, headlines, sides } = PRACTICE;
const PAUSE_MS = 500;
const SPEEDY_MS = 15_000;

test('[C3] [C4] [C5] [C8] [C9] [C14] control steers a running plan: the clock, what is fired, found, edited, set by hand and taken back', async ({
  room,
}) => {
  const facilitator = await room.facilitator();
  const [aDuty, bDuty] = await Promise.all([room.desk('A', 'duty'), room.desk('B', 'duty')]);
  await facilitator.signsIn();
  await room.seats(facilitator, await facilitator.opensExercise(), [aDuty, bDuty]);
  await facilitator.starts();
  await Promise.all([aDuty.isAtTheDesk(), bDuty.isAtTheDesk()]);
  const { page } = facilitator;
  const steer = (key: Parameters<typeof facilitator.says<'steering'>>[1], values?: Record<string, string | number>) =>
    facilitator.says('steering', key, values);
  const dialog = page.getByRole('dialog');
  const press = (name: string) => dialog.getByRole('button', { name, exact: true });

  const finds = async (): Promise<void> => {
    await facilitator.presses('Control+k');
    await expect(dialog.getByRole('combobox')).toBeFocused();
  };

  await test.step('[C3] the bar has every button; a jump says what it sets off, and that it cannot be undone', async () => {
    for (const key of ['pause', 'plusOne', 'plusFive', 'jumpTo', 'end'] as const)
      await expect(
        page.getByRole('banner').getByRole('button', { name: facilitator.says('control', key) }),
      ).toBeVisible();
    const before = await facilitator.readsTheClock();
    await facilitator.button(facilitator.says('control', 'plusOne')).click();
    await expect(dialog).toContainText(steer('cannotBeUndone'));
    // The page's own live regions cannot be heard behind it.
    await expect(dialog.locator('[data-announcer="assertive"]')).toHaveCount(1);
    await isAccessible(page, 'the jump');
    await facilitator.presses('Enter');
    await expect(dialog).toBeHidden();
    await expect(aDuty.situation).toContainText(headlines.dark.en);
    expect(await facilitator.readsTheClock()).toBeGreaterThanOrEqual(before + 60);
  });

  await test.step('[C3] a pause stands on every desk within half a second, with its reason; Esc stops nothing', async () => {
    await facilitator.presses('Escape');
    await facilitator.isRunning();
    await isAMainTarget(facilitator.button(facilitator.says('control', 'pause')));
    await facilitator.presses('p');
    await expect(dialog).toBeVisible();
    const paused = [aDuty, bDuty].map((desk) =>
      desk.page.evaluate(
        () =>
          new Promise<number>((seen) => {
            const look = (): void => {
              if (document.querySelector('header [data-state="paused"]')) seen(Date.now());
              else requestAnimationFrame(look);
            };
            look();
          }),
      ),
    );
    const pressed = await page.evaluate(() => {
      const at = Date.now();
      document.querySelector<HTMLFormElement>('dialog form')?.requestSubmit();
      return at;
    });
    for (const seen of await Promise.all(paused)) expect(seen - pressed).toBeLessThan(2 * PAUSE_MS);
    for (const desk of [aDuty, bDuty]) await expect(desk.page.getByText('导调员已暂停演习').last()).toBeVisible();
  });

  await test.step('[C3] it goes on after a count that every screen shows; P calls the count off', async () => {
    await expect(dialog).toBeHidden();
    await facilitator.presses('p');
    for (const person of [facilitator, aDuty, bDuty])
      await expect(person.page.locator('[data-count-in]')).toBeVisible();
    await facilitator.button(steer('stayPaused')).click();
    await expect(aDuty.page.locator('[data-count-in]')).toBeHidden();
    await expect(aDuty.link('paused')).toBeVisible();
    await facilitator.resumes();
    await expect(aDuty.link('live')).toBeVisible();
    await expect(aDuty.page.locator('[data-count-in]')).toBeHidden();
  });

  await test.step('[C14] what is to come is edited; what has been told is not', async () => {
    const item = await facilitator.selects(injects.hint);
    await item.getByRole('button', { name: steer('edit') }).click();
    await dialog.getByLabel(facilitator.says('control', 'headlineEn')).first().fill('Two desks, one station');
    await isAccessible(page, 'editing');
    await press(steer('editSave')).click();
    await expect(dialog).toBeHidden();
    await expect(facilitator.preview(item, 'A')).toContainText('Two desks, one station');
    await facilitator.selects('The signals go dark');
    await expect(item).toBeHidden();
    await expect(page.getByRole('button', { name: steer('edit') })).toBeHidden();
  });

  await test.step('[C4] armed, previewed for each side, fired, and recalled before anybody has seen it', async () => {
    const item = await facilitator.selects(injects.hint);
    const recall = item.getByLabel(steer('recallWindow'));
    await recall.click();
    await expect(recall).toBeChecked();
    // On a box that has the focus Space is the box's own.
    await facilitator.selects(injects.hint);
    await facilitator.arms(item);
    for (const side of ['A', 'B'] as const)
      await expect(facilitator.preview(item, side)).toContainText(
        facilitator.says('control', 'willSee', { side: sides[side].en }),
      );
    await facilitator.presses('Space');
    await item.getByRole('button', { name: steer('recall'), exact: true }).click();
    await expect(item.getByRole('button', { name: facilitator.says('control', 'fireNow') })).toBeVisible();
    await expect(aDuty.situation).not.toContainText('Two desks, one station');
    await recall.click();
    await expect(recall).not.toBeChecked();
    await facilitator.selects(injects.hint);
    await facilitator.fires(item);
    await expect(aDuty.situation).toContainText('Two desks, one station');
    await expect(bDuty.situation).toContainText('Two desks, one station');
  });

  await test.step('[C5] written in a moment; kept, found by a word and sent in two', async () => {
    const start = performance.now();
    await finds();
    await page.keyboard.type('write new');
    await facilitator.presses('Enter');
    await dialog.getByLabel(facilitator.says('control', 'headlineEn')).fill('The press asks');
    await dialog.getByLabel(facilitator.says('control', 'headlineZh')).fill('记者来问');
    await facilitator.presses('Control+Enter');
    await expect(aDuty.situation).toContainText('The press asks');
    expect(performance.now() - start).toBeLessThan(SPEEDY_MS);

    // The desk may have it before this page has its answer.
    await expect(dialog).toBeHidden();
    await finds();
    await page.keyboard.type('write new');
    await facilitator.presses('Enter');
    await dialog.getByLabel(facilitator.says('control', 'headlineEn')).fill('A second station');
    await dialog.getByLabel(facilitator.says('control', 'headlineZh')).fill('又一车站');
    await press(steer('shelve')).click();
    await expect(dialog).toBeHidden();
    await finds();
    await page.keyboard.type('second');
    await expect(dialog.getByRole('option')).toHaveCount(1);
    await isAccessible(page, 'the palette');
    await facilitator.presses('Enter');
    await expect(dialog).toContainText(steer('cannotBeUndone'));
    // The page's own live regions cannot be heard behind it.
    await expect(dialog.locator('[data-announcer="assertive"]')).toHaveCount(1);
    await facilitator.presses('Enter');
    await expect(aDuty.situation).toContainText('A second station');
  });

  await test.step('[C5] a desk finds its commands the same way; Esc closes that layer alone', async () => {
    await aDuty.presses('Control+k');
    await expect(aDuty.page.getByRole('combobox')).toBeFocused();
    await aDuty.page.keyboard.type('region');
    await expect(aDuty.page.getByRole('option')).toHaveCount(2);
    await isAccessible(aDuty.page, 'the palette of a desk');
    await aDuty.presses('Escape');
    await expect(aDuty.page.getByRole('dialog')).toBeHidden();
    await expect(aDuty.situation).toBeVisible();
  });

  await test.step('[C8] a rung is set with a reason; its side hears it from its own leadership, and the run is marked', async () => {
    const ladders = facilitator.region(facilitator.says('control', 'ladders'));
    await ladders
      .getByRole('button', { name: steer('override') })
      .last()
      .click();
    await expect(press(steer('overrideConfirm', { rung: 0 }))).toHaveAttribute('aria-disabled', 'true');
    await dialog.getByLabel(steer('overrideTo'), { exact: true }).selectOption('2');
    await dialog.getByLabel(steer('overrideReason')).fill('The room had misread the map.');
    await isAccessible(page, 'setting a rung');
    await press(steer('overrideConfirm', { rung: 2 })).click();
    await expect(ladders).toContainText(steer('adjusted', { n: 1 }));
    await expect(bDuty.decide).toContainText(bDuty.says('desk', 'byOrder'));
    await expect(bDuty.page.getByText('misread the map')).toBeHidden();
    await expect(aDuty.decide).not.toContainText(aDuty.says('desk', 'byOrder'));
  });

  await test.step('[C9] each act has its author and time, and one press takes it back', async () => {
    const log = facilitator.region(facilitator.says('control', 'lastActions'));
    const [first] = await log.locator('[data-action="rungOverridden"]').all();
    await expect(first ?? log).toContainText(/\d\d:\d\d:\d\dZ/);
    await facilitator.cuts(PRACTICE.lines.text);
    const cut = log.locator('[data-action="lineCut"]').first();
    await cut.getByRole('button').dblclick();
    await expect(log.locator('[data-action="lineRestored"]')).toHaveCount(1);
    await expect(cut.getByRole('button')).toBeHidden();
    await isAccessible(page, 'control');
  });

  await test.step('[WCAG-2.2.1] a seat is given more time', async () => {
    await facilitator.seat('Duty officer').first().getByRole('button').click();
    await dialog.getByLabel(steer('timeFor')).selectOption('2');
    await expect(dialog.getByLabel(steer('timeFor'))).toHaveValue('2');
    await isAccessible(page, 'a seat');
    await facilitator.presses('Escape');
    await expect(facilitator.region(facilitator.says('control', 'lastActions'))).toContainText('× 2');
  });
});
