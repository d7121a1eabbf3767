import type { Locator, Page } from '@playwright/test';
import type { Desk } from '../fixtures/desk.ts';
import { PRACTICE } from '../fixtures/practice.ts';
import { expect, test } from '../fixtures/test.ts';
import { practiceWithWave } from '../fixtures/wave.ts';

const { inquiry, numbers, slots } = PRACTICE;

/** The wordings that stand in a part of the page, each by its language. */
const wordings = async (part: Locator): Promise<Readonly<Record<string, string>>> => {
  const found = await part
    .locator('p[lang]')
    .evaluateAll((all) => all.map((p) => [p.getAttribute('lang') ?? '', p.textContent ?? ''] as const));
  const of: Record<string, string> = {};
  for (const [lang, words] of found) of[lang] = `${of[lang] ?? ''}${words}\n`;
  return of;
};

/** A press of Enter that feeds an input method, as the two kinds of browsers report it. */
const composes = async (field: Locator, ctrlKey: boolean): Promise<void> => {
  for (const told of [{ isComposing: true }, { keyCode: 229 }]) {
    await field.dispatchEvent('compositionstart');
    await field.dispatchEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true, ctrlKey, ...told });
    await field.dispatchEvent('compositionend');
  }
};

/** Every tone that sounds from now on, by its pitch. */
const hearsTones = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const heard: number[] = [];
    const { createOscillator } = AudioContext.prototype;
    AudioContext.prototype.createOscillator = function (this: AudioContext) {
      const tone = createOscillator.call(this);
      const start = tone.start.bind(tone);
      tone.start = (at) => {
        heard.push(tone.frequency.value);
        start(at);
      };
      return tone;
    };
    Object.assign(window, { heard });
  });
const heard = (page: Page): Promise<number[]> => page.evaluate(() => (window as unknown as { heard: number[] }).heard);

/** Everything said in either live region from now on. */
const listens = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const said: string[] = [];
    for (const region of document.querySelectorAll('[data-announcer]')) {
      new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    }
    Object.assign(window, { said });
  });
const said = (page: Page): Promise<string> =>
  page.evaluate(() => (window as unknown as { said: string[] }).said.join('\n'));

const enters = async (desk: Desk): Promise<void> => {
  for (const field of await desk.composer.frame.locator('select, input, textarea').all()) {
    await field.press('Enter');
    await composes(field, false);
    await composes(field, true);
  }
};

test('[WCAG-3.3.4] [H1] [H2] [H3] [H7] [H8] [H10] [H11] [H12] [H14] [H16] [D4] [D5] [D6] [D7] the hotline console: what is written is what arrives, nothing leaves by a bare Enter, and every state, deadline, call and fault is said', async ({
  room,
}) => {
  test.slow();
  const { facilitator, desks } = await room.seated({
    scenario: 'practice',
    source: await practiceWithWave(),
    seats: ['aldara-duty', 'aldara-commissioner', 'kestria-duty'],
    running: true,
  });
  const [aDuty, aLeader, bDuty] = desks;
  await bDuty.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  let sent: Readonly<Record<string, string>> = {};

  await test.step('[H1] type, slots, preview in both languages; neither Enter nor an input method sends', async () => {
    const { composer } = aDuty;
    await composer.startsMessage('INQUIRY');
    await composer.fills(inquiry.en);
    await composer.addsWords('Please look into it.');
    sent = await wordings(composer.preview);
    expect(Object.keys(sent).sort()).toEqual(['en', 'zh-Hans']);
    await enters(aDuty);
    await expect(composer.frame).toBeVisible();
    await composer.field(aDuty.says('desk', 'amplify')).press('ControlOrMeta+Enter');
    await expect(composer.frame).toBeHidden();
    await aDuty.shows('draft');
  });

  await test.step('[H3] each stage has its word, at each end what the line tells there', async () => {
    await aLeader.approves();
    await aDuty.transmits();
    await aDuty.turnsTo('A-0001');
    await aDuty.shows('delivered');
    await bDuty.opens('A-0001');
    await bDuty.shows('answerBy');
    await aDuty.shows('opened');
  });

  await test.step('[H1] [H14] [WCAG-3.3.4] what arrives is what was shown before it left, in both languages, each with its lang', async () => {
    const arrived = await wordings(bDuty.message);
    for (const language of ['en', 'zh-Hans']) expect(arrived[language]).toBe(sent[language]);
    await expect(bDuty.message).toContainText(bDuty.says('desk', 'vetted'));
    await expect(bDuty.message).toContainText(bDuty.says('desk', 'ownWordsEn'));
    await bDuty.switchesTo('zh');
    await expect.poll(() => wordings(bDuty.message)).toEqual(arrived);
    await bDuty.switchesTo('en');
  });

  await test.step('[H2] the header: number, type, precedence, date-time group, both posts, reply by', async () => {
    const head = bDuty.message.getByRole('heading');
    await expect(head).toHaveText(/^A-0001\s*INQUIRY\s*ROUTINE\s*\d{6}Z [A-Z]{3} \d\d$/);
    await expect(bDuty.message).toContainText('Aldara, border desk → Kestria, border desk');
    await expect(bDuty.message.locator('[data-state="answerBy"]').first()).toHaveText(/ANSWER BY \d\d:\d\dZ/);
  });

  await test.step('[H10] time left and absolute; each warning once, by word and, once allowed, by tone; two pitches', async () => {
    await hearsTones(bDuty.page);
    await listens(bDuty.page);
    const tones = bDuty.button(bDuty.says('desk', 'tonesOff'));
    await expect(tones).toHaveAttribute('aria-pressed', 'false');
    const now = await facilitator.readsTheClock();
    const at = (seconds: number): string => new Date((now + seconds) * 1000).toISOString().slice(11, 19);
    await facilitator.jumpsTo(at(50));
    await expect.poll(() => said(bDuty.page)).toContain('A-0001');
    expect(await heard(bDuty.page)).toEqual([]);
    await tones.click();
    await facilitator.jumpsTo(at(85));
    await expect.poll(() => heard(bDuty.page)).toEqual([440]);
    await aDuty.calls(numbers.voiceB, 'safety');
    await expect(bDuty.incomingCall).toBeVisible();
    await expect.poll(() => heard(bDuty.page)).toEqual([440, 660]);
    const lines = (await said(bDuty.page)).split('\n').filter((line) => /A-0001: \d/.test(line));
    expect(new Set(lines).size).toBe(lines.length);
  });

  await test.step('[H11] [D4] a call takes no focus; F8 goes to it; standby is told to the caller; then it is answered', async () => {
    await expect(bDuty.button(bDuty.says('desk', 'tonesOn'))).toBeFocused();
    await bDuty.presses('F8');
    await expect(
      bDuty.incomingCall.getByRole('button', { name: bDuty.says('desk', 'accept'), exact: true }),
    ).toBeFocused();
    for (const act of ['decline', 'letRing'] as const) {
      await expect(
        bDuty.incomingCall.getByRole('button', { name: bDuty.says('desk', act), exact: true }),
      ).toBeVisible();
    }
    await bDuty.incomingCall.getByRole('button', { name: bDuty.says('desk', 'standBy'), exact: true }).click();
    await expect(aDuty.ownCall).toContainText(aDuty.says('desk', 'theyStandBy'));
    await bDuty.answers();
    await bDuty.hangsUp();
  });

  await test.step('[H12] read back: what was sent beside what came back, before it is accepted', async () => {
    await bDuty.message.getByRole('button', { name: bDuty.says('protocol', 'readBack'), exact: true }).click();
    const dialog = bDuty.page.getByRole('alertdialog');
    await dialog.getByLabel(slots.question.en, { exact: true }).selectOption({ index: 2 });
    await dialog.getByRole('button', { name: bDuty.says('protocol', 'readBackConfirm'), exact: true }).click();
    await expect(dialog).toBeHidden();
    const row = (slot: string): Locator => aDuty.message.getByRole('row').filter({ hasText: slot });
    await expect(row(slots.question.en)).toContainText(inquiry.en.Question);
    await expect(row(slots.question.en)).toContainText(aDuty.says('hotline', 'differs'));
    await expect(row(slots.incident.en)).toContainText(aDuty.says('hotline', 'agrees'));
  });

  await test.step('[H7] refused: why, what became of the work, and the way on; mended, the same answer goes', async () => {
    await facilitator.cuts(PRACTICE.lines.text);
    const { composer } = bDuty;
    await composer.startsAnswer('NEGATIVE');
    sent = await wordings(composer.preview);
    await composer.frame.getByRole('button', { name: bDuty.says('desk', 'transmit'), exact: true }).click();
    const refusal = composer.frame.locator('[data-refusal]');
    await expect(refusal).toContainText('The line is down. Use another line or wait.');
    await expect(refusal).toContainText(bDuty.says('desk', 'keptAnswer'));
    await facilitator.restores(PRACTICE.lines.text);
    await composer.transmits();
    const answer = aDuty.message.getByRole('listitem');
    await expect(answer).toContainText('NEGATIVE');
    expect(await wordings(answer)).toEqual(sent);
  });

  await test.step('[H16] one message as text and the whole thread on paper, numbered, between the marking', async () => {
    await bDuty.message.getByRole('button', { name: bDuty.says('hotline', 'copyMessage'), exact: true }).click();
    await expect(bDuty.message).toContainText(bDuty.says('hotline', 'copied'));
    const copy = await bDuty.page.evaluate(() => navigator.clipboard.readText());
    expect(copy).toMatch(/^EXERCISE — 演习\nA-0001 {2}INQUIRY[\s\S]*NEGATIVE[\s\S]*\nEXERCISE — 演习$/);
    await bDuty.page.evaluate(() => {
      window.print = () => {};
    });
    await bDuty.button(bDuty.says('desk', 'printThread')).click();
    await bDuty.page.emulateMedia({ media: 'print' });
    const paper = bDuty.page.locator('[data-printed]');
    await expect(paper.locator('tr[data-entry]')).toHaveCount(2);
    await expect(paper.locator('[data-marking]').first()).toBeVisible();
    await expect(bDuty.hotline).toBeHidden();
    await bDuty.page.emulateMedia({ media: null });
    await bDuty.page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(paper).toHaveCount(0);
  });

  await test.step('[H8] answered, it stays; its reader files it, and finds it again', async () => {
    await bDuty.message.getByRole('button', { name: bDuty.says('hotline', 'fileIt'), exact: true }).click();
    await expect(bDuty.message).toBeHidden();
    await bDuty.button(bDuty.says('desk', 'showFiled', { n: 1 })).click();
    await bDuty.turnsTo('A-0001');
  });

  await test.step('[D7] a private note has its time and leads to what it is about, also after a reload', async () => {
    const open = (n: number): Locator => bDuty.button(bDuty.says('desk', 'openNotes', { n }));
    await open(0).click();
    const dialog = bDuty.page.getByRole('dialog');
    await dialog.getByLabel(bDuty.says('notes', 'write')).fill('They did not know of the login.');
    await dialog.getByRole('button', { name: bDuty.says('notes', 'keep'), exact: true }).click();
    await bDuty.page.reload();
    await open(1).click();
    const note = bDuty.page.getByRole('dialog').locator('[data-note]');
    await expect(note).toContainText(/\d\d:\d\d:\d\dZ/);
    await expect(note).toContainText('They did not know of the login.');
    await note.getByRole('button', { name: /A-0001/ }).click();
    await expect(bDuty.message.getByRole('heading', { name: /^A-0001/ })).toBeVisible();
  });

  await test.step('[D4] a question waits beside the work, lets a call through, and may be passed over with a reason', async () => {
    await facilitator.jumpsTo('09:04:40');
    await bDuty.decide.getByRole('button', { name: bDuty.says('desk', 'probeAnswer'), exact: true }).click();
    await aDuty.calls(numbers.voiceB, 'safety');
    await bDuty.answers();
    await bDuty.hangsUp();
    await bDuty.decide.getByRole('button', { name: bDuty.says('judgement', 'skipProbe'), exact: true }).click();
    const dialog = bDuty.page.getByRole('alertdialog');
    await dialog.getByLabel(bDuty.says('judgement', 'skipProbeReason')).fill('A call came.');
    await dialog.getByRole('button', { name: bDuty.says('judgement', 'skipProbeConfirm'), exact: true }).click();
    await expect(bDuty.decide.getByText(PRACTICE.ask.en)).toBeHidden();
  });

  await test.step('[D5] [D6] a decision can be taken back for ten seconds; a step is ticked with its time', async () => {
    const held = aLeader.decide.locator('[data-held-move]');
    await aLeader.decides(PRACTICE.accuse.A, 'The login speaks for itself.', 'held');
    await expect(held).toContainText(PRACTICE.accuse.A.en);
    await held.getByRole('button', { name: aLeader.says('judgement', 'undo'), exact: true }).click();
    await expect(held).toBeHidden();
    await aLeader.decides(PRACTICE.accuse.A, 'No answer that counts.');
    await expect(held).toBeHidden();
    await aDuty.step('P3', 'Send a TEST').getByRole('checkbox').locator('xpath=..').click();
    await expect(aDuty.step('P3', 'Send a TEST').getByRole('checkbox')).toBeChecked();
  });

  await test.step('and all of it is on record', async () => {
    await facilitator.ends();
    const { records } = await facilitator.savesTheLog();
    const at = (type: string): readonly number[] => records.flatMap((r) => (r.event.type === type ? [r.at] : []));
    const [placed = 0] = at('callPlaced');
    const [stoodBy = 0] = at('callStoodBy');
    const [answered = 0] = at('callAnswered');
    expect(stoodBy).toBeGreaterThanOrEqual(placed);
    expect(answered).toBeGreaterThanOrEqual(stoodBy);
    for (const once of [
      'messageDrafted',
      'replyGiven',
      'readBackGiven',
      'probeSkipped',
      'moveProposed',
      'stepTicked',
    ]) {
      expect(at(once), once).toHaveLength(1);
    }
  });
});
