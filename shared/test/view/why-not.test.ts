import { describe, expect, it } from 'vitest';
import { callsState } from '../../src/core/query.ts';
import type { Command } from '../../src/log/command.ts';
import { chartRegions } from '../../src/machine/describe-chart.ts';
import { aScenario, roughLines, scenarioDocument } from '../../src/testing/scenario.ts';
import { type Outcome, TableTop } from '../../src/testing/table-top.ts';
import type { FacilitatorTables } from '../../src/view/control-tables.ts';
import { project } from '../../src/view/project.ts';

const control = (table: TableTop): FacilitatorTables =>
  project(table.state, { kind: 'facilitator' }) as unknown as FacilitatorTables;
const done = (outcome: Outcome): void => expect(outcome.ok ? undefined : outcome.rejection).toBeUndefined();

/** Every state of a region, named by its outermost. */
const statesOf = (table: TableTop, family: 'inject' | 'side' | 'line', machine: string, region: string): string[] => {
  const chart = table.state.plan.machines[family][machine];
  const states = chart ? (chartRegions(chart)[region]?.states ?? []) : [];
  return states.filter((s) => s.parent === undefined).map((s) => s.id);
};

/** Collects what is said in each state a thing comes to. */
const sayings = () => {
  const said = new Map<string, string>();
  return {
    said,
    note: (state: string | undefined, words: string | undefined) => said.set(state ?? '', words ?? ''),
    missing: (states: readonly string[]) => states.filter((s) => !said.get(s)),
  };
};

describe('why not', () => {
  it('[C2] every inject says in words what it waits for, in every state it can be in', () => {
    const { injects = [] } = scenarioDocument();
    const watched = injects.map((i) =>
      i.id === 'heard'
        ? { ...i, trigger: { when: { rung: { side: 'B' as const, atLeast: 4 } }, from: 2, until: 9, delay: 1 } }
        : i,
    );
    const table = new TableTop(aScenario({ injects: watched }));
    const { said, note, missing } = sayings();
    const look = (id: string): void => {
      const row = control(table).rundown[id];
      note(`${id} ${row?.state}`, row?.waitsFor?.en);
    };
    for (const id of ['trains', 'log', 'heard', 'rumour']) look(id);
    expect(said.get('trains waiting')).toBe('the start, then 13:01:00Z');
    expect(said.get('log waiting')).toBe('“The trains stop” to fire');
    expect(said.get('heard waiting')).toBe('the start, then Kestria at rung 4. Now 0');
    expect(said.get('rumour waiting')).toBe('your hand, planned for 13:10:00Z');
    table.start();
    look('trains');
    look('heard');
    expect(said.get('trains counting')).toBe('13:01:00Z');
    expect(said.get('heard counting')).toBe('Kestria at rung 4. Now 0 · watched from 13:02:00Z');
    table.wait(1);
    look('trains');
    look('log');
    expect(said.get('log counting')).toBe('13:03:00Z: “The trains stop” has fired');
    done(table.facilitator({ type: 'holdInject', inject: 'log' }));
    look('log');
    expect(said.get('log held')).toBe('your release: it is held');
    done(table.facilitator({ type: 'skipInject', inject: 'rumour' }));
    look('rumour');
    expect(said.get('rumour skipped')).toBe('nothing: it was skipped');
    table.wait(1.5);
    look('heard');
    expect(said.get('heard watching')).toBe('Kestria at rung 4. Now 0 · until 13:09:00Z');
    table.wait(10);
    look('heard');
    expect(said.get('heard skipped')).toBe('nothing: its condition had not held by 13:09:00Z');
    const late = new TableTop(
      aScenario({
        injects: injects.map((i) =>
          i.id === 'heard' ? { ...i, trigger: { when: { fired: 'trains' }, delay: 3 } } : i,
        ),
      }),
    );
    late.start().wait(1);
    expect(control(late).rundown.heard).toMatchObject({
      state: 'delaying',
      waitsFor: { en: '13:04:00Z: its condition has held' },
    });
    note('heard delaying', control(late).rundown.heard?.waitsFor?.en);
    const states = statesOf(table, 'inject', 'heard', 'plan').filter((s) => s !== 'fired');
    const seen = new Set([...said.keys()].map((key) => key.split(' ')[1] ?? ''));
    expect(states.filter((s) => !seen.has(s))).toEqual([]);
    expect(missing([...said.keys()].filter((key) => !key.endsWith('fired')))).toEqual([]);
    expect(control(table).rundown.trains?.waitsFor).toBeUndefined();
  });

  it('[C2] every threshold says what keeps it where it is, with the present values', () => {
    const { said, note, missing } = sayings();
    const table = new TableTop();
    const file = (attack: number) =>
      done(
        table.seat('a-duty', {
          type: 'fileAssessment',
          ...{ incident: 'outage', chances: { attack, fault: 100 - attack, third: 0 }, confidence: 'low' },
        }),
      );
    const look = (): void => {
      const row = control(table).thresholds['a-alert'];
      note(row?.state, row?.waits.en);
    };
    look();
    expect(said.get('clear')).toBe('nothing filed, prior 30 %; presses at 55 %');
    table.start().wait(1);
    file(35);
    look();
    expect(said.get('clear')).toBe('filed 35 %; presses at 55 %');
    file(60);
    look();
    expect(said.get('pressing')).toBe(
      'trips at 13:06:00Z unless held, explained (INQUIRY, CLARIFY) or filed below 55 %',
    );
    done(table.seat('a-leader', { type: 'holdThreshold', threshold: 'a-alert', reason: 'we have asked' }));
    look();
    expect(said.get('held')).toBe('held by the leader until 13:05:00Z: we have asked');
    const inquiry: Command = {
      ...{ type: 'draftMessage', message: 'A.1' },
      content: {
        ...{ number: '2000 0001', type: 'INQUIRY', topic: 'technical', precedence: 'ROUTINE' },
        slots: { incident: 'outage', question: 'yours' },
      },
    };
    done(table.seat('a-duty', inquiry));
    done(table.seat('a-leader', { type: 'approveMessage', message: 'A.1' }));
    done(table.seat('a-duty', { type: 'transmitMessage', message: 'A.1' }));
    table.wait(1);
    done(table.seat('b-duty', { type: 'openMessage', message: 'A-0001' }));
    done(table.seat('b-duty', { type: 'reply', message: 'A-0001', word: 'NEGATIVE', slots: {} }));
    done(table.seat('a-leader', { type: 'acceptExplanation', threshold: 'a-alert', message: 'A.1' }));
    look();
    expect(said.get('answered')).toBe('answered by A-0001; presses again at 61 %');
    file(61);
    table.wait(6);
    look();
    expect(said.get('tripped')).toBe('tripped at 13:07:00Z; clears when filed below 55 %');
    file(10);
    expect(control(table).thresholds['a-alert']?.waits.en).toBe('cannot press: at rung 3 already');
    expect(missing(statesOf(table, 'side', 'A', 'threshold:a-alert'))).toEqual([]);
  });

  it('[C2] every line says what stands in its way, since when and by whom, in every state of its calls', () => {
    const { injects = [] } = scenarioDocument();
    const cutting = injects.map((i) => (i.id === 'trains' ? { ...i, effects: [{ cut: 'text' }] } : i));
    const table = new TableTop(aScenario({ ...roughLines(), injects: cutting }), { procedures: ['P3'] });
    const waits = (line: string): string | undefined => control(table).lines[line]?.waits.en;
    expect(waits('text')).toBe('unhindered');
    table.start().wait(1);
    expect(waits('text')).toBe('down since 13:01:00Z by “The trains stop”: cut until restored');
    done(table.facilitator({ type: 'restoreLine', line: 'text' }));
    done(table.facilitator({ type: 'cutLine', line: 'text' }));
    expect(waits('text')).toBe('down since 13:01:00Z by the facilitator: cut until restored');
    done(table.facilitator({ type: 'suspendLine', line: 'voice', topics: ['political'], by: 'A' }));
    expect(waits('voice')).toBe('political suspended by Aldara since 13:01:00Z, until taken up again');
    done(table.facilitator({ type: 'resumeLine', line: 'voice', topics: ['political'] }));
    const { said, note, missing } = sayings();
    const look = (): void => {
      note(callsState(table.state, 'voice'), waits('voice'));
    };
    look();
    done(table.seat('a-duty', { type: 'placeCall', call: 'A.k1', number: '2000 0002', topic: 'safety' }));
    look();
    expect(said.get('ringing')).toBe('rings until 13:03:00Z unless picked up');
    done(table.seat('b-duty', { type: 'answerCall', call: 'A.k1' }));
    look();
    expect(said.get('connected')).toBe('busy until somebody hangs up');
    const { lines = [] } = scenarioDocument();
    const staffed = (who: 'nobody' | 'wrong-post') => {
      const far = lines.map((l) => ({
        ...l,
        ends: { ...l.ends, B: { ...l.ends.B, staffed: who, says: { en: 'x', zh: 'x' } } },
      }));
      const other = new TableTop(aScenario({ lines: far }));
      other.start();
      done(other.seat('a-duty', { type: 'placeCall', call: 'A.k', number: '2000 0002', topic: 'safety' }));
      return control(other).lines.voice?.waits.en;
    };
    note('ringing-out', staffed('nobody'));
    note('wrong-post', staffed('wrong-post'));
    expect(said.get('ringing-out')).toBe('rings where nobody is, until 13:02:00Z');
    expect(said.get('wrong-post')).toBe('rings at a wrong post, which picks up at 13:00:15Z');
    done(table.seat('a-duty', { type: 'placeCall', call: 'A.k2', number: '2000 0004', topic: 'safety' }));
    note('requested', waits('request'));
    expect(said.get('requested')).toMatch(/^a call is asked for; the far side decides by 13:\d\d:\d\dZ/);
    expect(missing(statesOf(table, 'line', 'request', 'calls'))).toEqual([]);
  });
});
