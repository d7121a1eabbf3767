import { describe, expect, it } from 'vitest';
import { HEALEY, raisesForce, SCHMITT_FACTORS, type SchmittForm } from '../../src/base/judgement.ts';
import { type NcissForm, ncissScore } from '../../src/base/nciss.ts';
import { thresholdState } from '../../src/core/query.ts';
import { fullScenario } from '../../src/testing/full-scenario.ts';
import { scenarioDocument } from '../../src/testing/scenario.ts';
import { TableTop } from '../../src/testing/table-top.ts';
import { project } from '../../src/view/project.ts';
import type { SideTables } from '../../src/view/tables.ts';

const SCENARIO = fullScenario({
  thresholds: (scenarioDocument().thresholds ?? []).map((t) => (t.side === 'A' ? { ...t, needsForce: true } : t)),
});
const playing = () => new TableTop(SCENARIO, { procedures: [] }).start().wait(1.5);
const desk = (t: TableTop, side: 'A' | 'B') => project(t.state, { kind: 'side', side }) as unknown as SideTables;
const form = (...options: readonly string[]): NcissForm => {
  const fields = [
    'functional',
    'activity',
    'location',
    'actor',
    'information',
    'recoverability',
    'dependency',
    'potential',
  ];
  return Object.fromEntries(fields.map((f, i) => [f, options[i] ?? ''])) as NcissForm;
};
const GRAVE = form('denial-critical', 'effect', 'L6', 'apt-targeted', 'none', 'extended', 'energy', 'severe');
const factors = (value: number, severity = value): SchmittForm =>
  ({ ...Object.fromEntries(SCHMITT_FACTORS.map((f) => [f, value])), severity }) as SchmittForm;
const file = (t: TableTop, attack: number, more: object = {}) =>
  t.seat('a-duty', {
    ...{ type: 'fileAssessment', incident: 'outage', confidence: 'low' },
    chances: { attack, fault: 100 - attack, third: 0 },
    ...more,
  });

describe('NCISS', () => {
  it('[JDG-1] scores by the published weights: the extremes, and one choice changed at a time', () => {
    expect(ncissScore(form('none', 'none', 'L1', 'hacktivist', 'none', 'regular', 'nuclear', 'minimal'))).toBe(0);
    const top = form(
      'denial-critical',
      'effect',
      'L7',
      'apt-targeted',
      'destruction-critical',
      'none',
      'energy',
      'severe',
    );
    expect(ncissScore(top)).toBe(100);
    const base = ncissScore(GRAVE) ?? 0;
    expect(ncissScore({ ...GRAVE, actor: 'unknown' })).toBeCloseTo(base - (100 * 4 * 50) / 3075, 9);
    expect(ncissScore({ ...GRAVE, potential: 'moderate' })).toBeCloseTo(base - (100 * 6 * 50) / 3075, 9);
    expect(ncissScore({ ...GRAVE, actor: 'constructor' })).toBeUndefined();
  });

  it('[JDG-1] each side files its own, for itself alone; an incomplete form is refused', () => {
    const t = playing();
    const filed = t.seat('a-duty', { type: 'scoreIncident', incident: 'outage', form: GRAVE });
    expect(filed).toMatchObject({ ok: true });
    expect(desk(t, 'A').incidents.outage?.nciss?.score).toBeCloseTo(ncissScore(GRAVE) ?? 0, 9);
    expect(desk(t, 'B').incidents.outage).not.toHaveProperty('nciss');
    const half = { ...GRAVE, actor: 'nobody' };
    expect(t.seat('a-duty', { type: 'scoreIncident', incident: 'outage', form: half })).toMatchObject({
      rejection: { code: 'form-is-incomplete' },
    });
  });
});

describe('use of force', () => {
  it('[JDG-2] severity of 7 raises the question alone; otherwise a mean of 6 does', () => {
    expect(HEALEY).toHaveLength(10);
    expect(raisesForce(factors(0, 7))).toBe(true);
    expect(raisesForce(factors(0, 6))).toBe(false);
    expect(raisesForce(factors(6))).toBe(true);
    expect(raisesForce(factors(5, 6))).toBe(false);
  });

  it('[THR-8] a threshold at the use of force presses only while its side’s own factors raise the question', () => {
    const t = playing();
    const state = () => thresholdState(t.state, 'A', 'a-alert');
    file(t, 80);
    expect(state()).toBe('clear');
    const scored = (severity: number) =>
      t.seat('a-duty', { type: 'scoreForce', incident: 'outage', factors: factors(1, severity) });
    expect(scored(6)).toMatchObject({ ok: true });
    expect(state()).toBe('clear');
    scored(8);
    expect(state()).toBe('pressing');
    scored(3);
    expect(state()).toBe('clear');
    scored(8);
    file(t, 10);
    expect(state()).toBe('clear');
  });
});

describe('responsibility', () => {
  it('[JDG-3] is filed with an assessment where the scenario asks for it, and is nobody else’s to see', () => {
    const t = playing();
    expect(file(t, 20, { responsibility: 4 })).toMatchObject({ ok: true });
    expect(desk(t, 'A').incidents.outage?.filed.responsibility).toBe(4);
    expect(JSON.stringify(desk(t, 'B'))).not.toContain('"responsibility":4');
    // Only that it is asked is told, never what is true.
    expect(desk(t, 'A').incidents.outage?.asks).toEqual(['responsibility', 'nciss', 'schmitt']);
    const plain = new TableTop(fullScenario({ incidents: scenarioDocument().incidents })).start().wait(1.5);
    expect(file(plain, 20, { responsibility: 4 })).toMatchObject({ rejection: { code: 'not-asked' } });
  });
});

describe('clocks at home', () => {
  it('[JDG-4] a countdown shows to its side from its cause until it strikes, and to nobody else', () => {
    const t = new TableTop(SCENARIO, { procedures: [] }).start().wait(1);
    expect(desk(t, 'A').pressures).toEqual({});
    t.wait(1.5);
    expect(desk(t, 'A').pressures).toEqual({ p1: expect.objectContaining({ dueAt: 32 * 60_000 }) });
    expect(desk(t, 'B').pressures).toEqual({});
    t.wait(30);
    expect(desk(t, 'A').pressures).toEqual({});
  });
});
