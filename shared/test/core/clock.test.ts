import { describe, expect, it } from 'vitest';
import { advance } from '../../src/core/advance.ts';
import { fold } from '../../src/core/fold.ts';
import { phaseOf } from '../../src/core/query.ts';
import { recover } from '../../src/core/recover.ts';
import { stateHash } from '../../src/core/state-hash.ts';
import { OPENED_WALL, TableTop } from '../../src/testing/table-top.ts';

describe('exercise time', () => {
  it('[CLK-1] runs at its pace and bends, never jumps, when the pace changes', () => {
    const t = new TableTop().start().wait(0.25);
    expect(t.at).toBe(15_000);
    t.facilitator({ type: 'setPace', pace: 4 });
    expect(t.at).toBe(15_000);
    t.wait(0.25);
    expect(t.at).toBe(75_000);
    expect(t.record('injectFired')?.at).toBe(60_000);
  });

  it('[CLK-2] a pause freezes every timer for exactly as long as it lasts', () => {
    const t = new TableTop().start().wait(0.5);
    t.facilitator({ type: 'pauseExercise', reason: 'fire drill' });
    t.wait(90);
    expect(t.at).toBe(30_000);
    expect(t.events('injectFired')).toHaveLength(0);
    t.facilitator({ type: 'resumeExercise' });
    t.wait(0.499);
    expect(t.events('injectFired')).toHaveLength(0);
    t.wait(0.001);
    expect(t.record('injectFired')?.at).toBe(60_000);
  });

  it('[CLK-3] a jump fires all that is due on the way, in order, each at its own time', () => {
    const t = new TableTop().start();
    t.facilitator({ type: 'jumpClock', by: 5 * 60_000 });
    expect(t.at).toBe(300_000);
    const fired = t.records.filter((r) => r.event.type === 'injectFired');
    expect(fired.map((r) => r.at)).toEqual([60_000, 180_000]);
    expect(t.facilitator({ type: 'jumpClock', by: 0 })).toMatchObject({ rejection: { code: 'cannot-jump-back' } });
  });

  it('[CLK-3] a jump while paused fires what it passes and leaves the clock standing', () => {
    const t = new TableTop().start();
    t.facilitator({ type: 'pauseExercise', reason: 'late start' });
    t.facilitator({ type: 'jumpClock', by: 60_000 });
    expect(t.events('injectFired')).toHaveLength(1);
    t.wait(10);
    expect(t.at).toBe(60_000);
  });

  it('[CLK-4] catching up after a silence gives the same records as having watched', () => {
    const watched = new TableTop().start();
    for (let i = 0; i < 400; i++) watched.wait(0.05);
    const slept = new TableTop().start().wait(20);
    expect(slept.lines).toEqual(watched.lines);
    expect(watched.records.length).toBeGreaterThan(10);
  });

  it('[CLK-4] a timer fires once and never early', () => {
    const t = new TableTop().start().wait(25);
    const timers = t.events('timerFired').map((e) => e.timer);
    expect(new Set(timers).size).toBe(timers.length);
    expect(advance(t.state, t.wall)).toBeUndefined();
  });

  it('[CLK-4] a timer that is no longer wanted is gone, and leaves no record', () => {
    const t = new TableTop().start().wait(1);
    const chances = (attack: number) => ({ attack, fault: 100 - attack, third: 0 });
    const file = (attack: number) =>
      t.seat('a-duty', { type: 'fileAssessment', incident: 'outage', chances: chances(attack), confidence: 'low' });
    file(60);
    const window = () => t.state.timers.map(({ id }) => id).filter((id) => id.includes('threshold:a-alert'));
    expect(window()).toHaveLength(1);
    file(20);
    expect(window()).toHaveLength(0);
    t.wait(10);
    expect(t.events('timerFired').some((e) => e.timer.includes('threshold'))).toBe(false);
  });

  it('[CLK-5] a wall clock that goes back never takes exercise time back', () => {
    const t = new TableTop().start().wait(2);
    const before = t.at;
    t.wall = OPENED_WALL - 3_600_000;
    expect(t.at).toBeGreaterThanOrEqual(t.state.head.at);
    t.seat('a-duty', { type: 'openItem', item: 's1' });
    expect(t.record('itemOpened')?.at).toBeGreaterThanOrEqual(60_000);
    expect(t.record('itemOpened')?.at).toBeLessThanOrEqual(before);
  });

  it('[C16] [CLK-6] after a restart it stands paused at its last sign of life', () => {
    const t = new TableTop().start().wait(0.9);
    const folded = fold(t.lines);
    if (!folded.ok) throw new Error(folded.error.message);
    const lastAlive = t.wall + 12_000;
    const back = recover(folded.value, lastAlive, lastAlive + 3_600_000);
    expect(back?.records.map((r) => [r.event.type, r.at])).toEqual([
      ['timerFired', 60_000],
      ['injectFired', 60_000],
      ['injectDelivered', 60_000],
      ['incidentReported', 60_000],
      ['incidentReported', 60_000],
      ['exerciseRecovered', 66_000],
    ]);
    expect(back && phaseOf(back.state)).toBe('paused');
    expect(back?.state.recovered).toBe(true);
    const again = fold([...t.lines, ...(back?.lines ?? [])]);
    expect(again.ok && back && stateHash(again.value)).toBe(back && stateHash(back.state));
  });
});

describe('phases', () => {
  it('[PHS-1] follow one another, and what does not fit is refused', () => {
    const t = new TableTop();
    expect(t.facilitator({ type: 'pauseExercise', reason: 'x' })).toMatchObject({ rejection: { code: 'wrong-phase' } });
    for (const type of ['beginBriefing', 'startExercise', 'endExercise', 'closeExercise'] as const) {
      expect(t.facilitator({ type }).ok).toBe(true);
      expect(t.facilitator({ type })).toMatchObject({ rejection: { code: 'wrong-phase' } });
    }
    expect(phaseOf(t.state)).toBe('closed');
    expect(t.state.timers).toHaveLength(0);
  });

  it('[PHS-2] while paused participants wait and the facilitator goes on', () => {
    const t = new TableTop().start().wait(1);
    t.facilitator({ type: 'pauseExercise', reason: 'coffee' });
    const filed = t.seat('a-duty', {
      type: 'fileAssessment',
      incident: 'outage',
      confidence: 'low',
      chances: { attack: 0, fault: 100, third: 0 },
    });
    expect(filed).toMatchObject({ rejection: { code: 'exercise-is-paused' } });
    expect(t.facilitator({ type: 'fireInject', inject: 'rumour' }).ok).toBe(true);
  });

  it('[PHS-3] the planned length passes as a record and stops nothing', () => {
    const t = new TableTop().start().wait(31);
    expect(t.record('planEnded')?.at).toBe(30 * 60_000);
    expect(phaseOf(t.state)).toBe('running');
  });
});
