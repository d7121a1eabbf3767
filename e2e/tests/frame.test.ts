import { isAccessible } from '../fixtures/axe.ts';
import { PRACTICE } from '../fixtures/practice.ts';
import { listen, spoken } from '../fixtures/spoken.ts';
import { expect, test } from '../fixtures/test.ts';

const { headlines, numbers } = PRACTICE;

test('[F2] [F3] [F6] [F9] [D1] [D2] [D3] [J7] [WCAG-4.1.3] [WCAG-3.2] [WCAG-2.2.2] the frame of a desk: header, link, one pen, the past, news that moves nothing', async ({
  room,
}) => {
  test.slow();
  const {
    facilitator,
    desks: [aDuty, bDuty],
    sits,
  } = await room.seated({ scenario: 'practice', seats: ['aldara-duty', 'kestria-duty'], running: true });
  const banner = aDuty.page.getByRole('banner');
  await aDuty.isAtTheDesk();

  await test.step('[F2] side, both clocks, phase and link always stand in the header, also on a phone', async () => {
    for (const width of [1366, 1024, 360]) {
      await aDuty.page.setViewportSize({ width, height: 768 });
      await expect(banner.getByText('Aldara').first()).toBeVisible();
      await expect(banner.locator('svg').first()).toBeVisible();
      await expect(banner.getByText(/^\d\d:\d\d:\d\dZ$/).first()).toBeVisible();
      await expect(banner.getByText(aDuty.says('frame', 'phaseRunning'))).toBeVisible();
      await expect(banner.getByText(aDuty.says('frame', 'wallUtc'))).toBeVisible();
      await expect(banner.getByText(/^Local UTC/)).toBeVisible();
      await expect(aDuty.link('live')).toBeVisible();
    }
    await aDuty.page.setViewportSize({ width: 1366, height: 768 });
  });

  await test.step('[WCAG-4.1.3] two live regions; what comes together is said once, at most once in 3 s', async () => {
    await expect(aDuty.page.locator('[aria-live], [role=status], [role=alert], [role=log]')).toHaveCount(2);
    await listen(aDuty.page);
    await facilitator.jumpsTo('09:05:10');
    await expect(aDuty.headline(headlines.loginSeenByA)).toBeVisible();
    const summed = async () => (await spoken(aDuty.page)).some(({ text }) => /^\d+ /.test(text));
    await expect.poll(summed).toBe(true);
  });

  await test.step('[D3] each item: its source, when reported and when received, its confidence, unread; the count in the title', async () => {
    const item = aDuty.situation.getByRole('listitem').filter({ hasText: headlines.loginSeenByA.en });
    await expect(item.locator('[data-state="unread"]')).toBeVisible();
    await expect(item).toContainText(/09:02Z.*Technical/);
    await expect(item).toContainText(/confidence/);
    await expect(aDuty.page).toHaveTitle(/^\(\d+\)/);
    await aDuty.opensItem(headlines.loginSeenByA);
    await expect(item.locator('[data-state="unread"]')).toBeHidden();
  });

  await test.step('[D1] under 1280 px the regions are tabs that carry their numbers', async () => {
    await aDuty.page.setViewportSize({ width: 1024, height: 768 });
    const tabs = aDuty.page.getByRole('navigation', { name: aDuty.says('desk', 'regions') }).getByRole('button');
    await expect(tabs).toHaveText([/^Situation \d+/, /^Hotline/, /^Decide/]);
    await tabs.first().click();
    await expect(aDuty.situation).toBeVisible();
    await expect(aDuty.hotline).toBeHidden();
    await aDuty.page.setViewportSize({ width: 1366, height: 768 });
  });

  await test.step('[F9] [WCAG-3.2] [WCAG-2.2.2] words that come while one reads above are counted; place and focus stay', async () => {
    await aDuty.calls(numbers.voiceB, 'safety');
    await bDuty.answers();
    for (let n = 1; n <= 8; n += 1) await bDuty.speaks(`Sentence ${n} of a long account.`);
    const said = aDuty.connectedCall.getByRole('list');
    await expect(said).toContainText('Sentence 8');
    await said.evaluate((list) => list.scrollTo({ top: 0 }));
    const field = aDuty.connectedCall.getByLabel(aDuty.says('desk', 'speak'));
    await field.focus();
    await bDuty.speaks('And one more.');
    await expect(aDuty.button('1 new below')).toBeVisible();
    expect(await said.evaluate((list) => list.scrollTop)).toBe(0);
    await expect(field).toBeFocused();
    await expect(aDuty.page.getByRole('dialog')).toHaveCount(0);
    await aDuty.button('1 new below').click();
    await expect(said.getByText('And one more.')).toBeInViewport();
  });

  await test.step('[D2] looking back is unmistakable, its commands are off, and one press returns to now', async () => {
    await aDuty.button(aDuty.says('past', 'lookBack')).click();
    await aDuty.button(aDuty.says('past', 'earlier')).click();
    const bar = aDuty.page.locator('[data-past]');
    await expect(bar).toContainText(/Viewing 09:0\d:\d\dZ/);
    const hangUp = aDuty.connectedCall.getByRole('button', { name: aDuty.says('desk', 'hangUp') });
    await expect(hangUp).toHaveAttribute('aria-disabled', 'true');
    await expect(aDuty.decide.getByRole('button')).toHaveCount(0);
    while (!(await aDuty.button(aDuty.says('past', 'earlier')).getAttribute('aria-disabled')))
      await aDuty.button(aDuty.says('past', 'earlier')).click();
    await expect(aDuty.situation).not.toContainText(headlines.loginSeenByA.en);
    await isAccessible(aDuty.page, 'desk, the past');
    await aDuty.button(aDuty.says('past', 'returnToNow')).click();
    await expect(bar).toBeHidden();
    await expect(hangUp).not.toHaveAttribute('aria-disabled');
  });

  await test.step('[F6] a second window asks before it takes over; of the two exactly one can send', async () => {
    const second = await aDuty.context.newPage();
    await second.goto(aDuty.page.url());
    await expect(second.getByText(aDuty.says('frame', 'openElsewhere'))).toBeVisible();
    await expect(aDuty.link('live')).toBeVisible();
    await second.getByRole('button', { name: aDuty.says('frame', 'takeOverHere') }).click();
    await expect(second.getByRole('region', { name: aDuty.says('desk', 'situation') })).toBeVisible();
    await expect(aDuty.page.locator('[data-standing="taken-over"]')).toBeVisible();
    const hangUp = { name: aDuty.says('desk', 'hangUp') };
    await expect(aDuty.connectedCall.getByRole('button', hangUp)).toHaveAttribute('aria-disabled', 'true');
    await expect(second.getByRole('button', hangUp)).not.toHaveAttribute('aria-disabled');
    await second.close();
  });

  await test.step('[F3] paused and ended: icon, words, shape, and said once', async () => {
    await listen(bDuty.page);
    await facilitator.pauses('Coffee.');
    await expect(bDuty.link('paused').locator('svg')).toBeVisible();
    await expect(bDuty.link('paused')).toContainText('Paused by facilitator');
    const said = async () => (await spoken(bDuty.page)).filter(({ text }) => text.includes('Coffee.')).length;
    await expect.poll(said).toBe(1);
    await facilitator.resumes();
    const runs = bDuty.says('frame', 'linkRuns');
    await expect.poll(async () => (await spoken(bDuty.page)).some(({ text }) => text.includes(runs))).toBe(true);
    const heard = await spoken(bDuty.page);
    expect(heard.length).toBeGreaterThan(1);
    for (const [n, { at }] of heard.entries()) if (n > 0) expect(at - (heard[n - 1]?.at ?? 0)).toBeGreaterThan(2_900);
  });

  await test.step('[J7] who comes late is told what was missed before the desk opens, each line a way to it', async () => {
    const late = await sits('kestria-commissioner');
    const page = late.page;
    await expect(page.getByRole('heading', { level: 1, name: late.says('past', 'missedTitle') })).toBeVisible();
    const lines = page.getByRole('main').getByRole('listitem');
    expect(await lines.count()).toBeGreaterThan(2);
    expect(await lines.count()).toBeLessThanOrEqual(10);
    const times = await page.getByRole('main').locator('time').allInnerTexts();
    expect(times).toEqual([...times].sort().reverse());
    await expect(late.situation).toBeHidden();
    await expect(page.getByRole('main')).not.toContainText(headlines.loginSeenByA.en);
    await isAccessible(page, 'what you missed');
    await lines.filter({ hasText: headlines.loginSeenByB.en }).getByRole('button').click();
    await expect(late.headline(headlines.loginSeenByB)).toBeFocused();
    await page.reload();
    await late.isAtTheDesk();
  });
});

test('[F1] [L5] the brief is one printed page in either language and on either paper, under the marking', async ({
  room,
}) => {
  const {
    desks: [desk],
  } = await room.seated({
    scenario: 'which-red-phone',
    seats: ['kestria-duty'],
    opening: { procedures: ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9', 'P10'] },
  });
  const { page } = desk;
  await expect(page.locator('[data-brief-card]').first()).toBeVisible();
  for (const language of ['en', 'zh'] as const) {
    await desk.switchesTo(language);
    for (const format of ['A4', 'Letter'] as const) {
      const sheet = (
        await page.pdf({ format, margin: { top: '10mm', bottom: '10mm', left: '12mm', right: '12mm' } })
      ).toString('latin1');
      expect(/\/Count (\d+)/.exec(sheet)?.[1], `${language}, ${format}`).toBe('1');
    }
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-marking]').first()).toContainText('EXERCISE — 演习');
    await expect(page.locator('[data-marking]').first()).toBeVisible();
    await expect(page.getByRole('heading', { name: desk.says('lobby', 'howTitle') })).toBeVisible();
    // Paper again, for the next language: with 'screen' it would print what the screen shows.
    await page.emulateMedia({ media: null });
  }
});
