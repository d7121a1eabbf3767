import { expect, test } from '../fixtures/test.ts';

/** Every other test holds this too, for every browser in it (fixtures/witness.ts). */
test('[F8] [ZH-7] [E2E-15] a strict policy comes with every page, and a page that breaks it is noticed', async ({
  room,
  server,
}) => {
  const desk = await room.blank();
  for (const path of ['/', '/join', '/control', '/desk/nobody', '/debrief/nothing']) {
    const policy = (await fetch(`${server.url}${path}`)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  }
  desk.witness.expects(/csp-violation/, /Content Security Policy/i);
  await desk.page.goto('/join');
  const noticed = desk.page.waitForEvent('console', (message) => message.text().includes('csp-violation'));
  await desk.page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "broken"';
    document.body.append(script);
  });
  await expect(desk.page).not.toHaveTitle('broken');
  expect((await noticed).text()).toContain('script-src');
});

test('[E2E-16] nothing that only control, the library or the debrief needs comes to a participant', async ({
  room,
}) => {
  const facilitator = await room.facilitator();
  const desk = await room.desk('A', 'duty');
  await facilitator.signsIn();
  await room.seats(facilitator, await facilitator.opensExercise(), [desk]);
  await desk.isReady();
  await facilitator.starts();
  await desk.isAtTheDesk();
  const scripts = [...desk.witness.scripts];
  expect(scripts.length).toBeGreaterThan(1);
  // What it all weighs is checked on the built client: BUD-1.
  expect(scripts.filter((path) => /control|debrief|library|projector|chart/.test(path))).toEqual([]);
});
