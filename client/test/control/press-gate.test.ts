import { describe, expect, it } from 'vitest';
import { pressGate } from '../../src/screens/control/press-gate.ts';

describe('the gate of a facilitator’s acts', () => {
  it('[C9] takes the same act for one press while it is on its way, and just after', () => {
    const gate = pressGate();
    expect(gate.passes('fire', 0)).toBe(true);
    expect(gate.passes('fire', 5_000)).toBe(false);
    gate.answered('fire', 6_000);
    expect(gate.passes('fire', 6_399)).toBe(false);
    expect(gate.passes('fire', 6_400)).toBe(true);
  });

  it('[C9] lets the same act through at once after another: fired, recalled, fired', () => {
    const gate = pressGate();
    gate.passes('fire', 0);
    gate.answered('fire', 10);
    expect(gate.passes('recall', 20)).toBe(true);
    gate.answered('recall', 30);
    expect(gate.passes('fire', 40)).toBe(true);
  });
});
