import { isAccessible } from '../fixtures/axe.ts';
import { Debrief } from '../fixtures/debrief.ts';
import { fits } from '../fixtures/fits.ts';
import { expect, test } from '../fixtures/test.ts';
import { Helper, invitesToTheWhiteCell, triesToPause } from '../fixtures/white-cell.ts';
import { NETWORK_IS_GONE } from '../fixtures/witness.ts';

/** The rule of C11, from the key to what stands in the list: five seconds, and the slack of two for a busy machine. */
const WITHIN_MS = 10_000;

test('[C10] [C11] [C12] [O1] [O2] [O3] a co-facilitator with rights of her own and two assessors beside the facilitator', async ({
  room,
}) => {
  test.slow();
  const wire = await room.wire();
  const [{ facilitator }, lundsBrowser, asesBrowser, beesBrowser] = await Promise.all([
    room.seated({ scenario: 'practice', seats: [], running: true }),
    room.blank(),
    room.blank({ wire }),
    room.blank(),
  ]);
  const lund = new Helper(lundsBrowser.page, lundsBrowser.witness);
  const ase = new Helper(asesBrowser.page, asesBrowser.witness);
  const bee = new Helper(beesBrowser.page, beesBrowser.witness);
  ase.witness.expects(...NETWORK_IS_GONE);

  await test.step('[C10] invited to fire injects: the clock is refused, and she reads whose it is', async () => {
    await lund.comesBy(await invitesToTheWhiteCell(facilitator, 'M. Lund', 'coFacilitator'));
    await expect(lund.page.locator('[data-clock]')).toBeVisible();
    await triesToPause(lund);
    await expect(lund.page.locator('[data-refusal]').first()).toContainText('Facilitator');
    await lund.presses('Escape');
    await expect(lund.page.getByRole('dialog')).toBeHidden();
  });

  await test.step('[C10] given the clock she alone runs it; the facilitator takes it back', async () => {
    await facilitator.page.getByRole('button', { name: /people…/ }).click();
    const people = facilitator.page.getByRole('dialog');
    const row = people.locator('[data-person="M. Lund"]');
    await expect(row).toContainText('here');
    await row.getByRole('button', { name: facilitator.says('whiteCell', 'change') }).click();
    await people
      .locator('tr')
      .getByRole('checkbox', { name: facilitator.says('whiteCell', 'grantClock') })
      .check();
    await people.getByRole('button', { name: facilitator.says('whiteCell', 'save'), exact: true }).click();
    await row.getByRole('button', { name: facilitator.says('whiteCell', 'giveClock') }).click();
    await expect(lund.page.locator('[data-clock-holder="M. Lund"]')).toBeVisible();
    await people.getByRole('button', { name: facilitator.says('frame', 'close'), exact: true }).click();
    await triesToPause(facilitator);
    await expect(facilitator.page.locator('[data-refusal]').first()).toContainText('M. Lund');
    await facilitator.presses('Escape');
    await lund.pauses();
    await lund.resumes();
    await facilitator.page.getByRole('button', { name: /people…/ }).click();
    await people.getByRole('button', { name: facilitator.says('whiteCell', 'takeClock') }).click();
    await expect(lund.page.locator('[data-clock-holder="Facilitator"]')).toBeVisible();
    await people.getByRole('button', { name: facilitator.says('frame', 'close'), exact: true }).click();
  });

  await test.step('[C11] from O to a stored note with its tags in five seconds, against the time of the key', async () => {
    const began = performance.now();
    const note = await lund.notes('Read twice @kestria-duty #contact');
    await expect(note).not.toHaveAttribute('data-waits');
    expect(performance.now() - began).toBeLessThan(WITHIN_MS);
    await expect(note).toContainText('@kestria-duty #contact');
    await expect(facilitator.page.locator('[data-note]').filter({ hasText: 'Read twice' })).toContainText('M. Lund');
  });

  await test.step('[O1] two assessors come in, see what happens and can do nothing about it', async () => {
    await ase.comesBy(await invitesToTheWhiteCell(facilitator, 'R. Ase', 'assessorBoth'));
    await bee.comesBy(await invitesToTheWhiteCell(facilitator, 'K. Bee', 'assessorBoth'));
    await expect(ase.region(ase.says('whiteCell', 'guide'))).toBeVisible();
    await expect(ase.button(ase.says('control', 'pause'))).toHaveCount(0);
    await expect(facilitator.page.locator('[data-clock-holder]').locator('..')).toContainText('4 here');
  });

  await test.step('[C11] without a connection a note waits on the device, and keeps its time', async () => {
    wire.cut();
    await expect(ase.page.locator('[data-state="reconnecting"]')).toBeVisible();
    const note = await ase.notes('The line was quiet');
    await expect(note).toHaveAttribute('data-waits', 'true');
    const time = await note.locator('time').innerText();
    wire.mend();
    await expect(note).not.toHaveAttribute('data-waits');
    await expect(note.locator('time')).toHaveText(time);
  });

  await test.step('[C12] B sets a bookmark', async () => {
    await facilitator.presses('b');
    await expect(
      facilitator.page.locator('[data-note]').filter({ hasText: facilitator.says('whiteCell', 'bookmark') }),
    ).toHaveCount(1);
  });

  await test.step('[O2] [O3] ratings stand hidden until one has given one’s own, then side by side', async () => {
    await ase.rates('contact:A', 'S', 'Late but right');
    const other = bee.objective('contact:A');
    await expect(other).toContainText('1 other has rated this');
    await expect(other).not.toContainText('Late but right');
    await bee.rates('contact:A', 'M', 'Nobody asked');
    await expect(other.locator('[data-rating-by="R. Ase"]')).toContainText('Late but right');
    await expect(ase.objective('contact:A').locator('[data-rating-by="K. Bee"]')).toContainText('Nobody asked');
  });

  await test.step('[O1] the assessor’s room is accessible, in both languages', async () => {
    for (const language of ['en', 'zh'] as const) {
      await bee.switchesTo(language);
      await isAccessible(bee.page, `assessment, ${language}`);
      await fits(bee.page, `assessment, ${language}`);
    }
  });

  await test.step('[C12] [O2] the debrief has the bookmark, the notes and what everybody gave', async () => {
    await facilitator.ends();
    await new Debrief(facilitator).opens();
    await facilitator.button(facilitator.says('debrief', 'notes')).click();
    await expect(facilitator.page.locator('[data-bookmark]')).toHaveCount(1);
    await expect(facilitator.page.locator('[data-note]').filter({ hasText: 'The line was quiet' })).toContainText(
      'R. Ase',
    );
    const rated = facilitator.page.locator('[data-objective="contact:A"]');
    await expect(rated.locator('[data-rating-by]')).toHaveCount(2);
    await isAccessible(facilitator.page, 'debrief, notes');
  });
});
