import { expect, test } from '../fixtures/test.ts';

const OWN = { en: 'STAFF TALKS', zh: '参谋会谈' };

test('[F1] [ZH-3] [D7] [C12] an exercise has its own marking and its own words, on every open page at once, and no draft is lost', async ({
  room,
}) => {
  const { facilitator, desks } = await room.seated({
    scenario: 'practice',
    opening: { marking: { en: 'DRILL 7', zh: '第七次演练' } },
    seats: ['aldara-duty', { seat: 'kestria-duty', language: 'zh' }],
    running: true,
  });
  const [aDuty, bDuty] = desks;
  const dialog = facilitator.page.getByRole('dialog');
  const says = (key: Parameters<typeof facilitator.says<'wording'>>[1], values = {}) =>
    facilitator.says('wording', key, values);
  const field = (label: string) => dialog.getByLabel(label, { exact: true });

  await test.step('it is opened with a marking, above and below every page', async () => {
    for (const { page } of [facilitator, aDuty, bDuty])
      await expect(page.locator('[data-marking]')).toHaveText([/DRILL 7 — 第七次演练/, /DRILL 7 — 第七次演练/]);
  });

  const { composer } = aDuty;
  const words = aDuty.page.locator('[data-compose]').getByLabel(aDuty.says('desk', 'amplify'), { exact: true });
  await composer.startsMessage('INQUIRY');
  await composer.addsWords('Half a sentence');

  await test.step('a facilitator changes it: it cannot be empty', async () => {
    await facilitator.button(says('open')).click();
    await field(says('markingEn')).fill('');
    await expect(dialog.getByText(says('markingMissing')).first()).toBeVisible();
    await field(says('markingEn')).fill(OWN.en);
    await field(says('markingZh')).fill(OWN.zh);
    await dialog.getByRole('button', { name: says('mark') }).click();
    for (const { page } of [facilitator, aDuty, bDuty])
      await expect(page.locator('[data-marking]').first()).toContainText(`${OWN.en} — ${OWN.zh}`);
  });

  await test.step('and what the exercise calls things, in either language', async () => {
    await field(says('termEn', { term: 'hotline' })).fill('secure line');
    await field(says('termZh', { term: 'hotline' })).fill('专线');
    await field(says('termZh', { term: 'the other side' })).fill('对口方');
    await dialog.getByRole('button', { name: says('useTerms') }).click();
    await expect(aDuty.region('Secure line')).toBeVisible();
    await expect(bDuty.region('专线')).toBeVisible();
    await expect(bDuty.page.getByText('对口方发来电文时')).toBeVisible();
    await expect(words).toHaveValue('Half a sentence');
  });

  await test.step('[D7] a note goes from the desk to the debrief once its writer has been told who will see it', async () => {
    const notes = aDuty.page.getByRole('dialog');
    await aDuty.button(aDuty.says('desk', 'openNotes', { n: 0 })).click();
    await notes.getByLabel(aDuty.says('notes', 'write')).fill('We were slow to ask.');
    await notes.getByRole('button', { name: aDuty.says('notes', 'keep'), exact: true }).click();
    await notes.getByRole('button', { name: aDuty.says('notes', 'share') }).click();
    await expect(notes.getByText(aDuty.says('notes', 'shareBody'))).toBeVisible();
    await notes.getByRole('button', { name: aDuty.says('notes', 'shareConfirm'), exact: true }).click();
    await expect(notes.getByText(aDuty.says('notes', 'shared'))).toBeVisible();
    await aDuty.page.keyboard.press('Escape');
    await expect(words).toHaveValue('Half a sentence');
    await expect(bDuty.page.getByText('We were slow to ask.')).toHaveCount(0);
  });

  await dialog.getByRole('button', { name: facilitator.says('frame', 'close'), exact: true }).click();
  await test.step('[C12] a bookmark is given a label', async () => {
    await facilitator.button(facilitator.says('whiteCell', 'withLabel')).click();
    await field(facilitator.says('whiteCell', 'label')).fill('The first silence');
    await facilitator.presses('Enter');
    await expect(facilitator.page.locator('[data-note]').filter({ hasText: 'The first silence' })).toBeVisible();
  });

  await test.step('they are records, and the debrief stands under the marking', async () => {
    await facilitator.ends();
    const { records } = await facilitator.savesTheLog();
    const events = records.map(({ event }) => event);
    expect(events.filter(({ type }) => type === 'markingSet')).toEqual([{ type: 'markingSet', marking: OWN }]);
    expect(events.filter(({ type }) => type === 'termsSet')).toHaveLength(1);
    await facilitator.page.goto(`/debrief/${records[0]?.exercise}`);
    await expect(facilitator.page.locator('[data-marking]').first()).toContainText(OWN.en);
    await facilitator.button(facilitator.says('debrief', 'notes')).click();
    await expect(facilitator.page.locator('[data-bookmark]')).toContainText('The first silence');
    await expect(facilitator.page.getByText('We were slow to ask.')).toBeVisible();
  });
});
