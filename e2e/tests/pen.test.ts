import type { LogRecord } from '@firebreak/shared/log/record.ts';
import { isAccessible } from '../fixtures/axe.ts';
import type { Desk } from '../fixtures/desk.ts';
import { PRACTICE } from '../fixtures/practice.ts';
import { expect, test } from '../fixtures/test.ts';
import { Helper } from '../fixtures/white-cell.ts';
import type { WORDS } from '../fixtures/words.ts';

/** By the seat's link, in a name of one's own; ends where two ways on are offered if somebody has the pen. */
const comesBy = async (desk: Desk, link: string, name: string): Promise<void> => {
  await desk.page.goto(link);
  // Whose seat it is, and with it the name that stands there, has come.
  await expect(desk.page.getByRole('main')).toContainText('You are: Aldara – Duty officer');
  await desk.page.getByLabel(desk.says('join', 'name')).fill(name);
  await desk.button(desk.says('join', 'joinNow')).click();
};

const bar = (desk: Desk, which: 'watching' | 'asked') => desk.page.locator(`[data-pen-bar="${which}"]`);
const hasThePen = (desk: Desk) => desk.page.locator('[data-pen]').first();

test('[L2] [C7] [C13] [C15] [O1] one seat on two devices, its time, and those who look on', async ({ room }) => {
  const [{ facilitator, exercise, desks }, ines, tomas, asesBrowser] = await Promise.all([
    room.seated({ scenario: 'practice', seats: ['kestria-duty'] }),
    room.blank(),
    room.blank({ viewport: { width: 820, height: 1180 } }),
    room.blank(),
  ]);
  const link = await facilitator.makesSeatLink('A', 'duty');
  await comesBy(ines, link, 'Ines Ferro');
  await expect(ines.button(ines.says('lobby', 'ready'))).toBeVisible();

  await test.step('[L2] whoever comes by the link of a held seat watches it: the same desk, read only, and says who has the pen', async () => {
    await comesBy(tomas, link, 'Tomas Vale');
    await expect(tomas.button(tomas.says('frame', 'takeOverHere'))).toBeVisible();
    await isAccessible(tomas.page, 'a seat that is held elsewhere');
    await tomas.button(tomas.says('frame', 'watchHere')).click();
    await expect(bar(tomas, 'watching')).toContainText('Ines Ferro has the pen.');
    await expect(tomas.button(tomas.says('lobby', 'ready'))).toHaveAttribute('aria-disabled', 'true');
    await facilitator.starts();
    await ines.isAtTheDesk();
    await expect(tomas.hotline).toBeVisible();
    await expect.poll(() => tomas.hotline.innerText()).toContain(PRACTICE.numbers.textB);
    await expect(tomas.button(tomas.says('aside', 'raiseHand'))).toHaveAttribute('aria-disabled', 'true');
    await isAccessible(tomas.page, 'a seat that is watched');
    await tomas.page.reload();
    await expect(bar(tomas, 'watching')).toContainText('Ines Ferro has the pen.');
  });

  await test.step('[L2] the seat board tells how many watch and who has the pen', async () => {
    await expect(facilitator.seat('Ines Ferro').locator('[data-watching="1"]')).toBeVisible();
    const dialog = await facilitator.turnsToSeat('Ines Ferro');
    await expect(dialog).toContainText('Ines Ferro, Tomas Vale');
    await expect(dialog.locator('[data-pen="Ines Ferro"]')).toContainText('1 more device watches');
    await dialog.getByRole('button', { name: facilitator.says('frame', 'close'), exact: true }).click();
  });

  await test.step('[L2] asked for and given: two clicks, and whoever gave it watches', async () => {
    await tomas.button(tomas.says('pen', 'ask')).click();
    await expect(bar(ines, 'asked')).toContainText('Tomas Vale');
    await isAccessible(ines.page, 'a desk that is asked for its pen');
    await ines.button(ines.says('pen', 'give')).click();
    await expect(bar(tomas, 'watching')).toBeHidden();
    await expect(bar(ines, 'watching')).toContainText('Tomas Vale has the pen.');
    await tomas.button(tomas.says('aside', 'raiseHand')).click();
    await tomas.button(tomas.says('aside', 'handConfirm')).click();
    await expect(ines.page.locator('[data-hand]')).toBeVisible();
    await expect(facilitator.seat('Tomas Vale')).toBeVisible();
  });

  await test.step('[L2] given by the one who has it: whose pen, to whom; a team names itself there too', async () => {
    await tomas.page.getByRole('button', { name: tomas.says('pen', 'who', { name: 'Tomas Vale' }) }).click();
    const dialog = tomas.page.getByRole('dialog');
    await dialog.getByLabel(tomas.says('pen', 'names')).fill('Ines Ferro，Tomas Vale、Rui Sá');
    await dialog.getByRole('button', { name: tomas.says('pen', 'save') }).click();
    await expect(dialog.getByRole('listitem').filter({ hasText: 'Rui Sá' })).toBeVisible();
    await isAccessible(tomas.page, 'who sits here');
    await dialog
      .locator('[data-device="Ines Ferro"]')
      .getByRole('button', { name: tomas.says('pen', 'giveTo', { name: 'Ines Ferro' }) })
      .click();
    await expect(hasThePen(ines)).toHaveAttribute('data-pen', 'Ines Ferro');
    await expect(bar(ines, 'watching')).toBeHidden();
    await expect(bar(tomas, 'watching')).toBeVisible();
  });

  await test.step('[L2] taken over, which the other device is told; each time it went is in the log with both names', async () => {
    await tomas.button(tomas.says('pen', 'ask')).click();
    await tomas.button(tomas.says('pen', 'takeOver')).click();
    await expect(ines.page.locator('[data-standing="taken-over"]')).toBeVisible();
    await ines.button(ines.says('frame', 'watchHere')).click();
    await expect(bar(ines, 'watching')).toContainText('Tomas Vale has the pen.');
    const log = await facilitator.context.request.get(`/api/exercises/${exercise}/log`);
    const events = (await log.text())
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as LogRecord).event);
    const hands = events.flatMap((event) => (event.type === 'penHanded' ? [event] : []));
    expect(hands.map(({ from, name, device }) => [from, name, device])).toEqual([
      ['Ines Ferro', 'Tomas Vale', 'given'],
      ['Tomas Vale', 'Ines Ferro', 'given'],
      ['Ines Ferro', 'Tomas Vale', 'taken'],
    ]);
  });

  await test.step('[C7] what a seat owes first is shown with it, and gets more time there', async () => {
    await desks[0].calls(PRACTICE.numbers.voiceA, 'technical');
    const dialog = await facilitator.turnsToSeat('Tomas Vale');
    await expect(dialog.locator('[data-owes]')).toBeVisible();
    const left = async (): Promise<number> => {
      const [, m = 0, s = 0] = (/(\d+):(\d\d) left/.exec(await dialog.locator('[data-owes]').innerText()) ?? []).map(
        Number,
      );
      return m * 60 + s;
    };
    const before = await left();
    await dialog.getByRole('button', { name: facilitator.says('seatBoard', 'moreMinutes', { n: 5 }) }).click();
    await expect.poll(left).toBeGreaterThan(before + 240);
    await dialog.getByRole('button', { name: facilitator.says('frame', 'close'), exact: true }).click();
  });

  await test.step('[O1] an assessor of one side opens its desks, reads them, and no desk of the other', async () => {
    await facilitator.page.getByRole('button', { name: /people…/ }).click();
    const people = facilitator.page.getByRole('dialog');
    const says = (key: keyof typeof WORDS.en.whiteCell & string, values?: Readonly<Record<string, string | number>>) =>
      facilitator.says('whiteCell', key, values);
    await test.step('[C15] what happens when facilitators are lost is chosen there', async () => {
      const policy = people.getByLabel(says('whenLost'));
      await expect(policy).toHaveValue('60');
      await policy.selectOption(says('goesOn'));
      await expect(facilitator.page.getByText(facilitator.says('control', 'lostGoesOn'))).toBeVisible();
      await policy.selectOption(says('pausesAfter', { s: 120 }));
      await expect(facilitator.page.getByText(facilitator.says('control', 'lostPauses', { s: 120 }))).toBeVisible();
    });
    await people.getByLabel(says('name'), { exact: true }).fill('Ase');
    await people.getByLabel(says('role')).selectOption(says('assessorOf', { side: PRACTICE.sides.A.en }));
    await people.getByRole('button', { name: says('makeLink') }).click();
    const invitation = await people.getByLabel(says('linkFor', { name: 'Ase' })).inputValue();
    await people.getByRole('button', { name: facilitator.says('frame', 'close'), exact: true }).click();
    const ase = new Helper(asesBrowser.page, asesBrowser.witness);
    await ase.comesBy(invitation);
    await expect(ase.page.locator('[data-desk]')).toHaveCount(2);
    const opening = ase.context.waitForEvent('page');
    await ase.page.locator('[data-desk="aldara-duty"]').getByRole('link').click();
    const seen = await opening;
    await expect(seen.locator('[data-as="watching"]')).toBeVisible();
    await expect(seen.getByRole('region', { name: ase.says('desk', 'hotline'), exact: true })).toContainText(
      PRACTICE.numbers.textB,
    );
    await expect(seen.getByText(ase.says('asSeat', 'actFor'))).toHaveCount(0);
    await expect(
      seen.getByRole('button', { name: ase.says('aside', 'raiseHand') }).or(seen.locator('[data-hand]')),
    ).toBeVisible();
    await seen.goto(seen.url().replace('aldara-duty', 'kestria-duty'));
    await expect(seen.getByText(ase.says('asSeat', 'noSeat'))).toBeVisible();
  });

  await test.step('[C13] locked by its key, control shows the marking and the clock, a reload and wrong phrases open nothing, and the exercise goes on', async () => {
    const { page } = facilitator;
    facilitator.witness.expects(/status of (403|423)/);
    await facilitator.presses('l');
    const asked = page.getByRole('alertdialog');
    await asked.getByLabel(facilitator.says('lock', 'phrase')).fill('grey heron');
    await asked.getByLabel(facilitator.says('lock', 'again')).fill('grey heron');
    await asked.getByRole('button', { name: facilitator.says('lock', 'confirm') }).click();
    await expect(page.locator('[data-locked]')).toBeVisible();
    await page.reload();
    await expect(page.locator('[data-locked] [data-clock]')).toBeVisible();
    await expect(page.locator('[data-marking]')).toHaveCount(2);
    const html = await page.content();
    for (const secret of ['Ines Ferro', 'Tomas Vale', PRACTICE.title.en, PRACTICE.sides.A.en, PRACTICE.numbers.textB])
      expect.soft(html, 'a locked screen holds something of the exercise').not.toContain(secret);
    await isAccessible(page, 'a locked screen');
    await page.getByLabel(facilitator.says('lock', 'phrase')).fill('grey goose');
    await facilitator.button(facilitator.says('lock', 'unlock')).click();
    await expect(page.locator('[data-locked]')).toContainText('That is not the pass phrase.');
    await tomas.button(tomas.says('aside', 'lowerHand')).click();
    await expect(tomas.page.locator('[data-hand]')).toBeHidden();
    await page.getByLabel(facilitator.says('lock', 'phrase')).fill('grey heron');
    await facilitator.button(facilitator.says('lock', 'unlock')).click();
    await facilitator.isRunning();
    await expect(facilitator.seat('Tomas Vale')).toBeVisible();
  });
});
