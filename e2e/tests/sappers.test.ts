import { getsThrough } from '../fixtures/dispatch.ts';
import { firebreak } from '../fixtures/firebreak.ts';
import { SAPPERS } from '../fixtures/sappers.ts';
import { endings, rungs } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';
import { Helper, invitesToTheWhiteCell } from '../fixtures/white-cell.ts';
import { NETWORK_IS_GONE } from '../fixtures/witness.ts';

const { hypotheses, found, headline, wayOut, wayOutSeenByA, notify, close } = SAPPERS;

test('[E2E-21] SC1 in six browsers, with a pause, a drop, a late joiner, a co-facilitator and a bot: a message in time, and the case is closed', {
  tag: '@play',
}, async ({ room }) => {
  const wire = await room.wire();
  const {
    facilitator,
    desks: [pm, aDuty, bDuty],
    sits,
  } = await room.seated({
    scenario: SAPPERS.scenario,
    seats: ['aldara-pm', { seat: 'aldara-duty', wire }, { seat: 'kestria-duty', language: 'zh' }],
  });
  const [screen, guest] = await Promise.all([room.screen(), room.blank()]);
  const lund = new Helper(guest.page, guest.witness);
  aDuty.witness.expects(...NETWORK_IS_GONE);

  await test.step('a bot takes an empty seat, a wall shows the public story, a co-facilitator comes in', async () => {
    await facilitator.givesToBot(SAPPERS.liaison);
    await screen.opens(await facilitator.makesScreenLink('situation'));
    await lund.comesBy(await invitesToTheWhiteCell(facilitator, 'M. Lund', 'coFacilitator'));
  });

  await test.step('it starts: Aldara alone knows what was found', async () => {
    await facilitator.starts();
    for (const desk of [pm, aDuty, bDuty]) await desk.isAtTheDesk();
    await aDuty.opensItem(found);
    await expect(bDuty.headline(found)).toBeHidden();
  });

  await test.step('Aldara notifies first, and Kestria has it in Chinese', async () => {
    await facilitator.jumps(12);
    await getsThrough(notify, { from: aDuty, approver: pm, to: bDuty, facilitator, minutes: 8 });
    await expect(bDuty.message).toContainText('我方网络中发现了不应存在的程序');
    await bDuty.replies('ROGER');
    await aDuty.shows('ROGER');
  });

  await test.step('a pause stands everywhere with its reason, and ends everywhere', async () => {
    await facilitator.pauses('The minister is on her way.');
    for (const desk of [pm, aDuty, bDuty]) await expect(desk.link('paused')).toBeVisible();
    await expect(screen.page.locator('main')).toContainText('The minister is on her way.');
    await facilitator.resumes();
    for (const desk of [pm, aDuty, bDuty]) await expect(desk.link('live')).toBeVisible();
  });

  await test.step('the press prints it: on the wall, and on both desks', async () => {
    await facilitator.jumps(40);
    for (const where of [screen.page.locator('[data-story]'), pm.situation])
      await expect(where).toContainText(headline);
    await expect(bDuty.situation).toContainText('管道里的定时炸弹');
  });

  const minister = await test.step('the minister comes late, reads what was missed, and sits down', async () => {
    const late = await sits({ seat: 'kestria-minister', language: 'zh' });
    await expect(late.page.getByRole('heading', { level: 1, name: late.says('past', 'missedTitle') })).toBeVisible();
    await late.button(late.says('past', 'toDesk')).click();
    await late.isAtTheDesk();
    return late;
  });

  await test.step('Aldara files the graver reading: the threshold presses, and the Prime minister holds it', async () => {
    await aDuty.filesOn('loaders', hypotheses.attack, 60, 'low', 'They trained on a gas network.');
    await pm.holds('It can be read either way. We ask first.');
    await expect(facilitator.page.locator('[data-threshold="aldara-rung-5"]')).toHaveAttribute('data-state', 'held');
  });

  await test.step('the network of one desk drops: what is being written stays, and the desk comes back by itself', async () => {
    const { composer } = aDuty;
    await composer.startsMessage(close.type);
    await composer.addsWords('In good faith');
    wire.cut();
    await expect(aDuty.link('reconnecting')).toBeVisible();
    await expect(facilitator.seat(aDuty.name)).toContainText(facilitator.says('control', 'away'));
    wire.mend();
    await expect(aDuty.link('live')).toBeVisible();
    await expect(composer.field(aDuty.says('desk', 'amplify'))).toHaveValue('In good faith');
    await composer.discards();
  });

  await test.step('the co-facilitator brings the way out early, by hand', async () => {
    const item = await lund.selects(wayOut);
    await lund.arms(item);
    await lund.fires(item);
    await expect(pm.headline(wayOutSeenByA)).toBeVisible();
    await expect(facilitator.page.locator('[data-action="injectCalled"]')).toContainText('M. Lund');
  });

  await test.step('filed anew, nothing presses; an agreed readout is affirmed, and the case is closed', async () => {
    await aDuty.filesOn('loaders', hypotheses.survey, 80, 'moderate');
    await expect(facilitator.page.locator('[data-threshold="aldara-rung-5"]')).toHaveAttribute('data-state', 'clear');
    await getsThrough(close, { from: aDuty, approver: pm, to: bDuty, facilitator, minutes: 8 });
    await bDuty.replies('AFFIRM');
    await aDuty.shows('AFFIRM');
    await expect(facilitator.region('Where things stand')).toContainText('Both sides closed the case');
  });

  await test.step('ended everywhere; the log verifies, and says who did what', async () => {
    await facilitator.ends();
    for (const desk of [pm, aDuty, bDuty, minister]) await expect(desk.link('ended')).toBeVisible();
    const { path, records } = await facilitator.savesTheLog();
    expect(endings(records)).toContain('closed-together');
    expect(rungs(records)).toEqual([]);
    expect(records.filter(({ actor }) => 'bot' in actor).length).toBeGreaterThan(0);
    expect((await firebreak('verify', path)).code).toBe(0);
  });
});
