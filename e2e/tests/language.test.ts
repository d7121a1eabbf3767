import { PRACTICE } from '../fixtures/practice.ts';
import { expect, test } from '../fixtures/test.ts';

const { headlines, inquiry } = PRACTICE;

test('[ZH-1] [WCAG-3.1] [E2E-6] a Chinese seat joins, sends and reads in its language, and switches live without losing its draft', async ({
  room,
}) => {
  const facilitator = await room.facilitator();
  const [aLeader, aDuty, bLeader, bDuty] = await Promise.all([
    room.desk('A', 'commissioner'),
    room.desk('A', 'duty'),
    room.desk('B', 'commissioner', { language: 'zh' }),
    room.desk('B', 'duty', { language: 'zh' }),
  ]);
  const html = bDuty.page.locator('html');
  await facilitator.signsIn();
  await room.seats(facilitator, await facilitator.opensExercise(), [aLeader, aDuty, bLeader, bDuty]);
  await facilitator.starts();
  await facilitator.setsThePace(4);

  await test.step('the whole desk is in Chinese, and says so', async () => {
    await expect(html).toHaveAttribute('lang', 'zh-Hans');
    await expect(bDuty.headline(headlines.dark)).toBeVisible();
    await expect(bDuty.page.getByRole('banner')).toContainText('凯斯特里亚');
    await expect(bDuty.situation).not.toContainText('Halm station');
    await expect(aDuty.page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(facilitator.seat(bDuty.name)).toBeVisible();
  });

  await test.step('it writes, switches to English and back, and the draft stays', async () => {
    await bDuty.composer.startsMessage('INQUIRY');
    await bDuty.composer.fills(inquiry.zh);
    await bDuty.composer.addsWords('请尽快答复，谢谢。');
    await bDuty.switchesTo('en');
    await expect(html).toHaveAttribute('lang', 'en');
    await expect(bDuty.composer.field(bDuty.says('desk', 'amplify'))).toHaveValue('请尽快答复，谢谢。');
    await expect(bDuty.composer.field(PRACTICE.slots.question.en).locator('option:checked')).toHaveText(
      PRACTICE.questions.yours.en,
    );
    await bDuty.switchesTo('zh');
    await expect(html).toHaveAttribute('lang', 'zh-Hans');
    await expect(bDuty.composer.field(PRACTICE.slots.question.zh).locator('option:checked')).toHaveText(
      PRACTICE.questions.yours.zh,
    );
    await expect(bDuty.composer.preview).toContainText('Formal inquiry on the Halm outage');
    await bDuty.composer.handsOver();
    await bLeader.approves();
    await bDuty.transmits();
  });

  await test.step('the other side reads both languages, each marked as what it is', async () => {
    await aDuty.opens('B-0001');
    const { message } = aDuty;
    await expect(message.locator('p[lang="en"]')).toContainText(PRACTICE.questions.yours.en);
    await expect(message.locator('p[lang="zh-Hans"]').first()).toContainText(PRACTICE.questions.yours.zh);
    await expect(message.getByText('请尽快答复，谢谢。')).toHaveAttribute('lang', 'zh-Hans');
    await expect(message).toContainText(aDuty.says('desk', 'ownWordsZh'));
    await aDuty.replies('NEGATIVE', { [PRACTICE.slots.replyFact.en]: PRACTICE.facts.supplier.en });
  });

  await test.step('and the Chinese seat reads the answer', async () => {
    await bDuty.turnsTo('B-0001');
    await bDuty.shows('NEGATIVE');
    await expect(bDuty.message).toContainText(PRACTICE.facts.supplier.zh);
    await expect(bDuty.message).toContainText(PRACTICE.facts.supplier.en);
    // What is said of the wording is in the reader's language, and not marked as the wording's.
    const vetted = bDuty.says('desk', 'vetted');
    await expect(bDuty.message).toContainText(vetted);
    await expect(bDuty.message.locator('[lang="en"]', { hasText: vetted })).toHaveCount(0);
  });
});
