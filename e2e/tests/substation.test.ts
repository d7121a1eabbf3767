import { firebreak } from '../fixtures/firebreak.ts';
import { endings, rungs } from '../fixtures/story.ts';
import { SUBSTATION } from '../fixtures/substation.ts';
import { expect, test } from '../fixtures/test.ts';
import { Helper, invitesToTheWhiteCell } from '../fixtures/white-cell.ts';
import { NETWORK_IS_GONE } from '../fixtures/witness.ts';

const { hypotheses, numbers, riverPilots, note, atSight, official, dark, written, stopService, lightsOff } = SUBSTATION;
const GRAVEST = '[data-threshold="aldara-rung-7"]';

test('[D5] [E2E-22] SC8 in six browsers, with a pause, a drop, a late joiner, an assessor and a bot that relieves a person: nobody asks, and a fault is answered by force', {
  tag: '@play',
}, async ({ room }) => {
  const wire = await room.wire();
  const {
    facilitator,
    desks: [pm, aDuty, bDuty],
    sits,
  } = await room.seated({
    scenario: SUBSTATION.scenario,
    seats: ['aldara-pm', 'aldara-duty', { seat: 'kestria-duty', language: 'zh', wire }],
    opening: { seed: SUBSTATION.seed },
  });
  const [screen, guest] = await Promise.all([room.screen(), room.blank()]);
  const ase = new Helper(guest.page, guest.witness);
  bDuty.witness.expects(...NETWORK_IS_GONE);
  const { page } = facilitator;

  await test.step('passive bots take what is empty; a wall and an assessor look on', async () => {
    await facilitator.button(facilitator.says('bots', 'fill')).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByLabel(facilitator.says('bots', 'policy')).selectOption('passive');
    await dialog.getByRole('button', { name: facilitator.says('bots', 'fillConfirm') }).click();
    await expect(facilitator.button(facilitator.says('bots', 'fill'))).toBeHidden();
    await screen.opens(await facilitator.makesScreenLink('situation'));
    await ase.comesBy(await invitesToTheWhiteCell(facilitator, 'R. Ase', 'assessorBoth'));
    await facilitator.starts();
  });

  await test.step('the minister comes late and relieves the bot that sat there', async () => {
    const minister = await sits({ seat: 'kestria-minister', language: 'zh' });
    await minister.isAtTheDesk();
    await expect(facilitator.seat(minister.name)).not.toContainText(facilitator.says('bots', 'bot_passive'));
  });

  await test.step('six million without power: Aldara alone knows it yet', async () => {
    await facilitator.jumps(16);
    for (const desk of [pm, aDuty]) await expect(desk.headline(dark)).toBeVisible();
    await expect(bDuty.headline(dark)).toBeHidden();
  });

  await test.step('two telephones: one is asked for and nobody comes, the other is answered by strangers', async () => {
    await aDuty.calls(numbers.navy, 'military');
    await expect(aDuty.ownCall).toContainText(aDuty.says('desk', 'requestedNote'));
    await aDuty.ownCall.getByRole('button', { name: aDuty.says('desk', 'stopCalling') }).click();
    await aDuty.calls(numbers.engineers, 'technical');
    await expect(aDuty.connectedCall).toContainText(riverPilots);
    await aDuty.hangsUp();
  });

  await test.step('a text is read at sight, with the wrong word; its sender knows nothing of that', async () => {
    await facilitator.jumps(38);
    await aDuty.opens(note);
    await expect(aDuty.message).toContainText(atSight);
    await expect(bDuty.headline(written)).toBeVisible();
    await bDuty.turnsTo(note);
    await expect(bDuty.message).not.toContainText('军事');
  });

  await test.step('a pause, and a network that drops meanwhile: it comes back paused', async () => {
    await facilitator.pauses('The assessor has a question.');
    await expect(screen.page.locator('[data-standing]')).toContainText('The assessor has a question.');
    wire.cut();
    await expect(bDuty.link('reconnecting')).toBeVisible();
    wire.mend();
    await expect(bDuty.link('paused')).toBeVisible();
    await facilitator.resumes();
    for (const desk of [pm, aDuty, bDuty]) await expect(desk.link('live')).toBeVisible();
  });

  await test.step('the press names Kestria: on the wall and at every desk', async () => {
    await facilitator.jumps(24);
    await expect(screen.page.locator('[data-story]')).toContainText(lightsOff);
    await expect(aDuty.situation).toContainText(lightsOff);
  });

  await test.step('[D5] what cannot be undone names who must concur, and is typed out first', async () => {
    const dialog = await pm.considers(stopService);
    await expect(dialog).toContainText(pm.says('desk', 'irreversible'));
    for (const office of ['Defence adviser', 'Duty officer']) await expect(dialog).toContainText(office);
    const propose = dialog.getByRole('button', { name: pm.says('desk', 'propose'), exact: true });
    await dialog.getByLabel(pm.says('desk', 'reason'), { exact: true }).fill('The planners ask for it.');
    await expect(propose).toHaveAttribute('aria-disabled', 'true');
    const word = pm.says('desk', 'confirmWord');
    await dialog.getByLabel(pm.says('desk', 'typeWord', { word }), { exact: true }).fill(word);
    await expect(propose).not.toHaveAttribute('aria-disabled');
    await pm.presses('Escape');
    await expect(dialog).toBeHidden();
  });

  await test.step('the gravest threshold presses; it is held with a reason, and while a bot relieves the leader', async () => {
    await aDuty.filesOn('blackout', hypotheses.kestria, 85, 'high', 'First the lights, then the line.');
    await expect(pm.threshold('pressing')).toContainText('rung 0 → 7');
    await pm.holds('I want the fleet’s account first.');
    await expect(page.locator(GRAVEST)).toHaveAttribute('data-state', 'held');
    const dialog = await facilitator.turnsToSeat(pm.name);
    await dialog.getByRole('button', { name: facilitator.says('bots', 'takeOver') }).click();
    await dialog.getByLabel(facilitator.says('bots', 'policy')).selectOption('passive');
    await dialog.getByRole('button', { name: facilitator.says('bots', 'giveConfirm') }).click();
    await expect(pm.page.locator('[data-standing="bot"]')).toBeVisible();
    await dialog.getByRole('button', { name: facilitator.says('bots', 'handBackTo', { name: pm.name }) }).click();
    await expect(pm.page.locator('[data-standing="bot"]')).toBeHidden();
    await facilitator.presses('Escape');
    await expect(dialog).toBeHidden();
  });

  await test.step('the hold ends, nobody asks Kestria, and the window runs out', async () => {
    await facilitator.jumps(11);
    await expect(pm.threshold('pressing')).toBeVisible();
    await ase.notes('Nobody asked Kestria');
    await facilitator.jumps(12);
    await expect(pm.threshold('tripped')).toBeVisible();
    await expect(facilitator.region('Where things stand')).toContainText('answer to an act that never was');
  });

  await test.step('the official translation comes when all is done', async () => {
    await facilitator.jumps(30);
    await aDuty.turnsTo(note);
    await expect(aDuty.message).toContainText(official);
  });

  await test.step('ended everywhere; the log verifies, and each step up names its cause', async () => {
    await facilitator.ends();
    for (const desk of [pm, aDuty, bDuty]) await expect(desk.link('ended')).toBeVisible();
    const { path, records } = await facilitator.savesTheLog();
    expect(endings(records)).toContain('answered-a-fault');
    expect(rungs(records)).toContain(7);
    for (const { event, cause } of records)
      if (event.type === 'rungChanged') expect(records[cause ?? -1]?.event.type).toBe('thresholdTripped');
    const types = records.map(({ event }) => event.type);
    for (const type of ['seatGivenToBot', 'seatHandedBack', 'observed'] as const) expect(types).toContain(type);
    expect((await firebreak('verify', path)).code).toBe(0);
  });
});
