import { isAccessible } from '../fixtures/axe.ts';
import { fits } from '../fixtures/fits.ts';
import { PRACTICE } from '../fixtures/practice.ts';
import { expect, test } from '../fixtures/test.ts';

const { headlines, hypotheses, injects, lines } = PRACTICE;

test('[X1] [X2] [X3] [C2] control shows where every machine stands and why, in a chart and in words; a desk gets neither', async ({
  room,
}) => {
  const facilitator = await room.facilitator();
  const aDuty = await room.desk('A', 'duty');
  const { page } = facilitator;
  await facilitator.signsIn();
  const code = await facilitator.opensExercise();
  await room.seats(facilitator, code, [aDuty]);
  await facilitator.starts();

  await test.step('[C2] injects, thresholds and lines say what they wait for', async () => {
    const waits = facilitator.inject(injects.logs).locator('[data-waits]');
    await expect(waits).toContainText(/Waits for (“The signals go dark” to fire|09:\d\d:\d\dZ)/);
    await facilitator.selects(injects.hint);
    await expect(facilitator.inject(injects.hint)).toContainText('Waits for your hand');
    await facilitator.jumpsTo('09:02:05');
    await expect(aDuty.headline(headlines.loginSeenByA)).toBeVisible();
    await expect(facilitator.threshold('A')).toContainText(/nothing filed, prior \d+ %; presses at \d+ %/);
    await aDuty.files(hypotheses.otherSide, 60, 'low');
    await expect(facilitator.threshold('A')).toContainText(/trips at 09:\d\d:\d\dZ unless held/);
    await facilitator.cuts(lines.text);
    await expect(page.locator('[data-line-waits]')).toContainText(/down since 09:\d\d:\d\dZ by the facilitator/);
  });

  const drawn = page.locator('[data-region-drawn="threshold:aldara-guards"]');
  const words = page.locator('[data-region-words="threshold:aldara-guards"]');
  await test.step('[X1] the chart marks the active state, the last move and its cause', async () => {
    await page.getByRole('link', { name: facilitator.says('control', 'charts') }).click();
    // The server lays charts out when they are first asked for: on a busy machine that takes a while.
    await expect(drawn.locator('[data-active]')).toHaveText(/NOW\s*pressing/, { timeout: 45_000 });
    await expect(drawn.locator('[data-last]')).toHaveAttribute('data-edge', 'clear pressing');
    await expect(drawn.locator('[data-cause]')).toContainText(
      /clear → pressing, 09:\d\d:\d\dZ, because Aldara filed its view/,
    );
  });

  await test.step('[X2] the twin says the same as a nested list, with the time that is left', async () => {
    const inside = words.locator('li');
    await expect(inside.first()).toContainText(/In: pressing \(\d+:\d\d left\)/);
    await expect(inside.first()).toContainText(/because Aldara filed its view/);
    await expect(words.getByRole('listitem').filter({ hasText: /^held when the leader holds it$/ })).toBeVisible();
    await facilitator.pauses('look');
  });

  await test.step('[X1] what can no longer come is greyed, by keyboard from the list', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Phase and plan' }).press('Enter');
    const phase = page.locator('[data-region-drawn="phase"]');
    await expect(phase.locator('[data-active]')).toHaveText(/NOW\s*paused/);
    await expect(phase.locator('[data-over]')).toHaveText(['lobby', 'briefing']);
    await expect(page.locator('[data-region-words="phase"]')).toContainText('Can no longer come: lobby · briefing');
    const canvas = phase.getByRole('group');
    await canvas.focus();
    await expect(canvas).toBeFocused();
  });

  await test.step('[X2] the charts have no serious accessibility fault, in either language', async () => {
    await page.getByRole('link', { name: PRACTICE.sides.A.en, exact: true }).first().click();
    await expect(drawn).toBeVisible();
    for (const language of ['en', 'zh'] as const) {
      await facilitator.switchesTo(language);
      await isAccessible(page, `charts, ${language}`);
      await fits(page, `charts, ${language}`);
    }
    await expect(drawn.locator('[data-active]')).toHaveText(/当前\s*逼近/);
    await facilitator.switchesTo('en');
  });

  await test.step('[X3] a desk that asks for the chart is refused', async () => {
    aDuty.witness.expects(/status of 401/);
    const session = new URL(page.url()).pathname.split('/')[2];
    const exercise = await page.evaluate(
      async (id) => ((await (await fetch(`/api/session/${id}`)).json()) as { exercise: string }).exercise,
      session,
    );
    const asks = async (id: string) => {
      const answer = await fetch(`/api/exercises/${id}/chart`);
      return { status: answer.status, body: await answer.text() };
    };
    const told = await page.evaluate(asks, exercise);
    const refused = await aDuty.page.evaluate(asks, exercise);
    expect(told.body).toContain('aldara-guards');
    expect(refused.status).toBe(401);
    expect(refused.body).not.toContain('aldara-guards');
  });

  await page.getByRole('link', { name: facilitator.says('chart', 'back') }).click();
  await expect(facilitator.region(facilitator.says('control', 'lines'))).toBeVisible();
});
