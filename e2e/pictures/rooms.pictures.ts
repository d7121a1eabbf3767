import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { Debrief } from '../fixtures/debrief.ts';
import { RED_PHONE } from '../fixtures/red-phone.ts';
import { expect, test } from '../fixtures/test.ts';

const ALL = fileURLToPath(new URL('../screenshots/', import.meta.url));
const DOCS = fileURLToPath(new URL('../../docs/images/', import.meta.url));

/** The few that the README shows; all others are for looking at alone. */
const SHOWN = new Set(['desk', 'desk-phone', 'control', 'chart', 'screen', 'debrief', 'desk-zh']);
const SIZES = {
  '': { width: 1366, height: 768 },
  '-wide': { width: 1920, height: 1080 },
  '-phone': { width: 390, height: 844 },
} as const;

const takes = async (page: Page, name: string): Promise<void> => {
  await page.screenshot({ path: `${SHOWN.has(name) ? DOCS : ALL}${name}.png`, animations: 'disabled' });
};

/** Light and dark, laptop, large and phone. */
const takesAll = async (page: Page, name: string): Promise<void> => {
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport);
    await takes(page, `${name}${size}`);
    await page.emulateMedia({ colorScheme: 'dark' });
    await takes(page, `${name}${size}-dark`);
    await page.emulateMedia({ colorScheme: 'light' });
  }
  await page.setViewportSize(SIZES['']);
};

test('every room, in both languages', async ({ room }) => {
  test.slow();
  const { facilitator, exercise, desks } = await room.seated({
    scenario: 'which-red-phone',
    seats: ['aldara-duty', 'aldara-pm', 'kestria-minister', { seat: 'kestria-duty', language: 'zh' }],
    opening: { seed: 'pictures', procedures: ['P1', 'P3', 'P5'] },
  });
  const [duty, pm, minister, officer] = desks;
  await takesAll(duty.page, 'lobby');
  await takesAll(officer.page, 'lobby-zh');
  const screen = await room.screen();
  await screen.opens(await facilitator.makesScreenLink('join'));
  await expect(screen.page.locator('[data-join-code]')).toBeVisible();
  await takes(screen.page, 'screen-join');
  await facilitator.starts();
  await facilitator.jumpsTo('13:46:00');
  await officer.filesOn('worm', RED_PHONE.hypotheses.aldara, 58, 'moderate', '代码出自阿尔达拉。');
  await minister.holds('Their test may have been a question.');
  await duty.filesOn('worm', RED_PHONE.hypotheses.criminals, 55, 'low');
  await duty.opens(RED_PHONE.filedAsTest);
  await takesAll(pm.page, 'desk');
  await takesAll(officer.page, 'desk-zh');
  await duty.composer.startsAnswer('NEGATIVE');
  await takesAll(duty.page, 'desk-answering');
  await takesAll(facilitator.page, 'control');
  await facilitator.switchesTo('zh');
  await takesAll(facilitator.page, 'control-zh');
  await facilitator.switchesTo('en');
  for (const theme of ['dark', 'light'] as const) {
    await screen.shows(exercise, `view=situation&theme=${theme}`);
    await takes(screen.page, theme === 'dark' ? 'screen' : 'screen-light');
  }
  await facilitator.page.getByRole('link', { name: facilitator.says('control', 'charts') }).click();
  await expect(facilitator.page.locator('[data-active]').first()).toBeVisible({ timeout: 45_000 });
  await facilitator.button(facilitator.says('chart', 'whole')).click();
  await takesAll(facilitator.page, 'chart');
  await facilitator.page.goBack();
  await facilitator.ends();
  await new Debrief(facilitator).opens();
  await takesAll(facilitator.page, 'debrief');
  await facilitator.switchesTo('zh');
  await takesAll(facilitator.page, 'debrief-zh');
});
