import { Debrief } from '../fixtures/debrief.ts';
import type { Desk } from '../fixtures/desk.ts';
import { firebreak } from '../fixtures/firebreak.ts';
import { PRACTICE } from '../fixtures/practice.ts';
import { isAMainTarget } from '../fixtures/targets.ts';
import { expect, test } from '../fixtures/test.ts';

const { headlines, hypotheses, numbers, injects, inquiry, lines, slots } = PRACTICE;

/** Words that one side writes for itself alone. */
const KEPT = {
  A: { note: 'ALDARA-KEEPS-NOTE', hold: 'ALDARA-KEEPS-HOLD', decision: 'ALDARA-KEEPS-DECISION' },
  B: { note: 'KESTRIA-KEEPS-NOTE', hold: 'KESTRIA-KEEPS-HOLD', decision: 'KESTRIA-KEEPS-DECISION' },
} as const;

test('[L3] [R4] [R8] [R12] [WCAG-2.5.8] [AAR-2] [AAR-3] [E2E-1] [E2E-2] [E2E-3] facilitator and both sides play the practice scenario to its end, and no side sees the other’s secrets', async ({
  room,
  server,
}) => {
  const facilitator = await room.facilitator();
  const [aLeader, aDuty, bLeader, bDuty] = await Promise.all([
    room.desk('A', 'commissioner'),
    room.desk('A', 'duty'),
    room.desk('B', 'commissioner'),
    room.desk('B', 'duty'),
  ]);
  const desks: readonly Desk[] = [aLeader, aDuty, bLeader, bDuty];

  await test.step('open from the library, join by code, admit, ready', async () => {
    await facilitator.signsIn();
    const code = await facilitator.opensExercise();
    await room.seats(facilitator, code, desks);
    await facilitator.beginsTheBriefing();
    for (const desk of desks) await desk.isReady();
    await expect(facilitator.region('Seats')).toContainText('4 of 4 taken, 4 ready');
  });

  await test.step('start, pace up to ×16, injects arrive', async () => {
    await facilitator.starts();
    await facilitator.setsThePace(16);
    for (const desk of desks) await expect(desk.headline(headlines.dark)).toBeVisible();
    await expect(aDuty.headline(headlines.loginSeenByA)).toBeVisible();
    await facilitator.setsThePace(1);
    await expect(bDuty.headline(headlines.loginSeenByB)).toBeVisible();
    await expect(aDuty.page).toHaveTitle(/2/);
    await aDuty.opensItem(headlines.loginSeenByA);
    await bDuty.opensItem(headlines.dark);
    await expect(aLeader.situation).toContainText('unread');
  });

  await test.step('a call is placed, answered and hung up', async () => {
    await bDuty.calls(numbers.voiceA, 'safety');
    await expect(bDuty.ownCall).toContainText('CALLING');
    await expect(aDuty.incomingCall).toContainText(numbers.voiceB);
    await expect(facilitator.line(lines.voice)).toContainText('RINGING');
    await isAMainTarget(aDuty.accept);
    await aDuty.answers();
    await aDuty.speaks('Aldara border desk. Dark here too.');
    await expect(bDuty.connectedCall).toContainText('Dark here too.');
    await bDuty.speaks('这里是凯斯特里亚。');
    await expect(aDuty.connectedCall).toContainText('这里是凯斯特里亚。');
    await bDuty.hangsUp();
    await expect(aDuty.connectedCall).toBeHidden();
  });

  await test.step('the other side, as filed, crosses the threshold of both', async () => {
    await facilitator.pauses('A word to all.');
    for (const desk of desks) await expect(desk.link('paused')).toBeVisible();
    await expect(aDuty.page.getByText('A word to all.', { exact: true })).toBeVisible();
    await facilitator.resumes();
    await aDuty.files(hypotheses.otherSide, 60, 'low', KEPT.A.note);
    await bDuty.files(hypotheses.otherSide, 58, 'low', KEPT.B.note);
    await expect(aLeader.threshold('pressing')).toContainText('rung 0 → 3');
    await expect(bLeader.threshold('pressing')).toBeVisible();
    await expect(facilitator.threshold('A')).toHaveAttribute('data-state', 'pressing');
    await expect(facilitator.threshold('B')).toContainText('58');
  });

  await test.step('a formal inquiry: draft, approve, transmit, open', async () => {
    await aDuty.composer.startsMessage('INQUIRY');
    await aDuty.composer.fills(inquiry.en);
    await expect(aDuty.composer.preview).toContainText(PRACTICE.questions.yours.en);
    await expect(aDuty.composer.preview).toContainText(PRACTICE.questions.yours.zh);
    await aDuty.composer.handsOver();
    await aLeader.approves();
    await aDuty.transmits();
    await aDuty.turnsTo('A-0001');
    await bDuty.opens('A-0001');
    await expect(bDuty.message).toContainText(PRACTICE.questions.yours.en);
    await expect(bDuty.message).toContainText(PRACTICE.questions.yours.zh);
    await bDuty.shows('answerBy');
    await aDuty.shows('opened');
  });

  await test.step('both hold with a reason while the answer is out', async () => {
    await aLeader.holds(KEPT.A.hold);
    await bLeader.holds(KEPT.B.hold);
    await expect(aDuty.threshold('held')).toContainText(KEPT.A.hold);
    await expect(facilitator.threshold('A')).toContainText(KEPT.A.hold);
  });

  await test.step('STANDBY, then NEGATIVE: seen at both ends', async () => {
    await bDuty.replies('STANDBY');
    await aDuty.shows('standby');
    await bDuty.shows('standby');
    await bDuty.replies('NEGATIVE', { [slots.replyFact.en]: PRACTICE.facts.supplier.en });
    for (const desk of [aDuty, bDuty]) {
      await desk.shows('NEGATIVE');
      await expect(desk.message).toContainText(PRACTICE.facts.supplier.en);
      await expect(desk.message).toContainText(PRACTICE.facts.supplier.zh);
    }
  });

  await test.step('the explanation answers the threshold; a lower view clears the other', async () => {
    await aLeader.acceptsExplanation('A-0001');
    await expect(aLeader.threshold('answered')).toBeVisible();
    await expect(facilitator.threshold('A')).toHaveAttribute('data-state', 'answered');
    await bDuty.files(hypotheses.otherSide, 5, 'high');
    await expect(facilitator.threshold('B')).toHaveAttribute('data-state', 'clear');
  });

  await test.step('arm, preview of each side, fire by hand', async () => {
    const item = await facilitator.selects(injects.hint);
    await expect(facilitator.preview(item, 'A')).toContainText(headlines.hint.en);
    await expect(facilitator.preview(item, 'B')).toContainText(headlines.hint.en);
    for (const desk of desks) await expect(desk.headline(headlines.hint)).toBeHidden();
    await facilitator.arms(item);
    await isAMainTarget(item.getByRole('button', { name: facilitator.says('control', 'fireNow') }));
    await facilitator.fires(item);
    for (const desk of desks) await expect(desk.headline(headlines.hint)).toBeVisible();
    await expect(facilitator.inject(injects.hint)).toHaveAttribute('data-state', 'fired');
  });

  await test.step('a line that is down takes nothing, and the draft is kept', async () => {
    await facilitator.cuts(lines.text);
    await expect(bDuty.line(numbers.textA)).toContainText('DOWN');
    await expect(aDuty.line(numbers.textB)).toContainText('DOWN');
    await bDuty.composer.startsMessage('NOTIFY');
    await bDuty.composer.fills({
      [slots.incident.en]: PRACTICE.incident.en,
      [slots.fact.en]: PRACTICE.facts.supplier.en,
    });
    await bDuty.composer.handsOver();
    await bLeader.approves();
    await bDuty.transmits();
    await expect(bDuty.message).toContainText('The line is down.');
    await expect(bDuty.message).toContainText(bDuty.says('desk', 'keptDraft'));
    await facilitator.restores(lines.text);
    await expect(bDuty.line(numbers.textA)).toContainText('READY');
  });

  await test.step('cut again, what was on its way waits; restored, it arrives and is answered', async () => {
    await facilitator.setsThePace(0.25);
    await bDuty.transmits();
    await bDuty.turnsTo('B-0001');
    await facilitator.cuts(lines.text);
    await bDuty.shows('queued');
    await expect(facilitator.line(lines.text)).toContainText('1 queued');
    await facilitator.restores(lines.text);
    await facilitator.setsThePace(8);
    await aDuty.opens('B-0001');
    await aDuty.replies('ROGER');
    await bDuty.shows('ROGER');
    await facilitator.setsThePace(1);
  });

  await test.step('what only one side is told comes to that side alone', async () => {
    await facilitator.jumpsTo('09:05:10');
    await expect(bDuty.headline(headlines.supplierRingsB)).toBeVisible();
    await expect(aDuty.headline(headlines.supplierRingsB)).toBeHidden();
  });

  await test.step('both sides decide, and the ending is reached', async () => {
    await aLeader.decides(PRACTICE.reopen.A, KEPT.A.decision);
    await bLeader.decides(PRACTICE.reopen.B, KEPT.B.decision);
    await expect(facilitator.region('Where things stand')).toContainText('Both sides closed the matter');
  });

  await test.step('end; the desks can still be read', async () => {
    await facilitator.ends();
    for (const desk of desks) {
      await expect(desk.link('ended')).toBeVisible();
      await expect(desk.page.getByText('The exercise has ended.').first()).toBeVisible();
      await expect(desk.headline(headlines.dark)).toBeVisible();
    }
  });

  await test.step('a participant sees it again from the start, at the same desk, and can send nothing', async () => {
    await aDuty.seesItAgain();
    await expect(aDuty.headline(headlines.loginSeenByA)).toBeHidden();
    await aDuty.presses('End');
    await expect(aDuty.headline(headlines.loginSeenByA)).toBeVisible();
    await expect(aDuty.headline(headlines.supplierRingsB)).toBeHidden();
    await aDuty.presses('Home');
    await expect(aDuty.position).toHaveAttribute('aria-valuenow', '0');
    await expect(aDuty.headline(headlines.loginSeenByA)).toBeHidden();
    await aDuty.presses('ArrowRight');
    await expect(aDuty.position).toHaveAttribute('aria-valuenow', '1');
    await expect(aDuty.page.getByRole('banner').locator('[data-state="replayed"]')).toBeVisible();
  });

  await test.step('no side was sent or shown what is the other’s, nor what is the facilitator’s', async () => {
    const seen = { A: [aLeader, aDuty], B: [bLeader, bDuty] } as const;
    for (const side of ['A', 'B'] as const) {
      const other = side === 'A' ? 'B' : 'A';
      const all = (await Promise.all(seen[side].map(({ witness }) => witness.everythingSeen()))).join('\n');
      // The witness does see: what is this side's own is there. (A filed note is read in the log alone.)
      const own = [...PRACTICE.onlyFor[side], KEPT[side].hold, KEPT[side].decision];
      expect(own.filter((text) => !all.includes(text))).toEqual([]);
      const secrets = [...PRACTICE.onlyFor[other], ...Object.values(KEPT[other]), ...PRACTICE.whiteCell];
      expect(secrets.filter((secret) => all.includes(secret))).toEqual([]);
    }
  });

  const log = await facilitator.savesTheLog();

  await test.step('the log is what the machines say', async () => {
    const types = log.records.map(({ event }) => event.type);
    for (const type of [
      'callAnswered',
      'replyGiven',
      'explanationAccepted',
      'injectCalled',
      'lineCut',
      'endingReached',
    ] as const) {
      expect(types).toContain(type);
    }
    const verdict = await firebreak('verify', log.path);
    expect(verdict.output).toContain('sound');
    expect(verdict.code).toBe(0);
    expect(server.output.join('\n')).not.toContain('KEEPS');
  });

  await test.step('the debrief rebuilds it from that log, record by record', async () => {
    const debrief = new Debrief(facilitator);
    const { page } = facilitator;
    const last = log.records.length - 1;
    await debrief.opens();
    await expect(page.getByText(/log sha-256 .* verified/)).toBeVisible();
    await facilitator.presses('Home');
    await debrief.isAt(0);
    await facilitator.presses('ArrowRight');
    await facilitator.presses('ArrowRight');
    await debrief.isAt(2);
    await facilitator.presses('ArrowLeft');
    await debrief.isAt(1);
    await facilitator.presses('End');
    await debrief.isAt(last);
    await debrief.scrubsTo(0.5);
    await expect(debrief.position).not.toHaveAttribute('aria-valuenow', String(last));

    const filed = log.records.find(({ event }) => event.type === 'assessmentFiled' && event.side === 'A')?.seq ?? 0;
    await debrief.followsLinkTo(filed);
    await expect(debrief.believed('A')).toContainText('60 %');
    await facilitator.presses('ArrowLeft');
    await debrief.isAt(filed - 1);
    await expect(debrief.believed('A')).toContainText('30 %');
    await expect(page).toHaveURL(new RegExp(`record=${filed - 1}\\b`));
  });

  await test.step('as one side saw it, nothing of the other side is in the page', async () => {
    const { page } = facilitator;
    await facilitator.presses('1');
    const desk = facilitator.region(facilitator.says('debrief', 'grantedSide', { side: PRACTICE.sides.A.en }));
    await expect(desk).toContainText(headlines.loginSeenByA.en);
    const shown = await page.content();
    expect(PRACTICE.onlyFor.B.filter((secret) => shown.includes(secret))).toEqual([]);
  });

  await test.step('who presents leads the replays of the room; whoever goes their own way can return', async () => {
    const { page } = facilitator;
    const debrief = new Debrief(facilitator);
    const timeOf = async (slider: typeof aDuty.position): Promise<string> =>
      ((await slider.getAttribute('aria-valuetext')) ?? '').slice(0, '09:00:00Z'.length);
    await facilitator.presses('3');
    await page.getByRole('button', { name: facilitator.says('debrief', 'lead') }).click();
    await debrief.scrubsTo(0.7);
    await expect(aDuty.page.getByText(aDuty.says('replay', 'following'))).toBeVisible();
    await expect.poll(async () => timeOf(aDuty.position)).toBe(await timeOf(debrief.position));
    await aDuty.presses('Home');
    await expect(aDuty.page.getByText(aDuty.says('replay', 'apart'))).toBeVisible();
    await debrief.scrubsTo(0.4);
    await expect(aDuty.position).toHaveAttribute('aria-valuenow', '0');
    await aDuty.page.getByRole('button', { name: aDuty.says('replay', 'return') }).click();
    await expect.poll(async () => timeOf(aDuty.position)).toBe(await timeOf(debrief.position));
    await page.getByRole('button', { name: facilitator.says('debrief', 'lead') }).click();
    await expect(aDuty.page.getByText(aDuty.says('replay', 'following'))).toBeHidden();
  });

  await test.step('comments in the margin: kept over a reload, marked on the timeline, taken away again', async () => {
    const { page } = facilitator;
    const debrief = new Debrief(facilitator);
    const filed = log.records.find(({ event }) => event.type === 'assessmentFiled' && event.side === 'A')?.seq ?? 0;
    await debrief.followsLinkTo(filed);
    await facilitator.presses('c');
    const dialog = page.getByRole('dialog');
    await dialog.getByText(facilitator.says('comment', 'misperception'), { exact: true }).click();
    await dialog.getByRole('textbox').fill('Filed on a press report alone.');
    await dialog.getByRole('button', { name: facilitator.says('comment', 'keep') }).click();
    await expect(dialog).toBeHidden();
    await facilitator.presses('b');
    await page.reload();
    await debrief.isAt(filed);
    await page.getByRole('button', { name: facilitator.says('debrief', 'notes'), exact: true }).click();
    const comment = page.locator('[data-annotation="misperception"]');
    await expect(comment).toContainText('Filed on a press report alone.');
    await expect(page.locator('[data-annotation="bookmark"]')).toBeVisible();
    await facilitator.presses('Home');
    await comment.getByRole('button', { name: String(filed) }).click();
    await debrief.isAt(filed);
    await comment.getByRole('button', { name: facilitator.says('comment', 'remove') }).click();
    await expect(comment).toBeHidden();
    await facilitator.presses('b');
    await expect(page.locator('[data-annotation="bookmark"]')).toBeHidden();
  });

  await test.step('the report stands, is written anew in place, and comes as files that hold no name for others', async () => {
    const { page } = facilitator;
    await page.getByRole('link', { name: facilitator.says('debrief', 'report'), exact: true }).click();
    const summary = page.locator('[data-statement="summary"]');
    await expect(summary).toContainText(facilitator.says('report', 'draft'));
    await expect(page.locator('[data-section="participants"]')).toContainText(aDuty.name);
    await summary.getByRole('button', { name: facilitator.says('report', 'edit') }).click();
    await summary.getByRole('textbox').fill('They asked before they acted.');
    await summary.getByRole('button', { name: facilitator.says('report', 'keep') }).click();
    await expect(summary).toContainText('They asked before they acted.');
    await page.reload();
    await expect(summary).toContainText('They asked before they acted.');
    await expect(summary).not.toContainText(facilitator.says('report', 'draft'));
    for (const format of ['html', 'docx', 'xlsx', 'csv', 'json'] as const) {
      const saving = page.waitForEvent('download');
      await page.getByRole('link', { name: facilitator.says('report', format), exact: true }).click();
      expect((await saving).suggestedFilename()).toMatch(new RegExp(`-trainer-en\\.${format}$`));
    }
    await page.getByLabel(facilitator.says('report', 'audience')).selectOption('participants');
    await expect(page.locator('[data-section="participants"]')).not.toContainText(aDuty.name);
    await summary.getByRole('link').first().click();
    await expect(new Debrief(facilitator).position).toBeVisible();
  });
});
