/** Injects that can start, in an order that makes sense: causes before effects, all before the end. */

import { SIDES } from '../base/ids.ts';
import { FORMATS, topicsOf } from '../base/message.ts';
import type { Condition } from './condition.ts';
import { effectsOf, type PlacedEffect } from './conditions.ts';
import type { Draft, Listed } from './draft.ts';
import { type Fault, type FaultPath, fault } from './fault.ts';
import type { Inject, Line } from './scenario.ts';
import type { Timing } from './timing.ts';

/** Injects without which a condition cannot hold. */
const needs = (c: Condition): readonly string[] => {
  if ('all' in c) return c.all.flatMap(needs);
  if ('any' in c) {
    const [first, ...rest] = c.any.map(needs);
    return (first ?? []).filter((id) => rest.every((other) => other.includes(id)));
  }
  return 'fired' in c ? [c.fired] : [];
};

const causes = ({ trigger }: Inject): readonly string[] => {
  if ('after' in trigger) return [trigger.after];
  return 'when' in trigger ? needs(trigger.when) : [];
};

/** Injects that wait for themselves, each circle once, as the list of its members. */
const circles = (draft: Draft): string[][] => {
  const next = new Map(draft.injects.map(({ item }) => [item.id, causes(item)]));
  const found = new Map<string, string[]>();
  const walk = (id: string, trail: readonly string[]): void => {
    const start = trail.indexOf(id);
    if (start >= 0) {
      const circle = trail.slice(start);
      const key = [...circle].sort().join(' ');
      if (!found.has(key)) found.set(key, circle);
      return;
    }
    if (done.has(id)) return;
    for (const cause of next.get(id) ?? []) walk(cause, [...trail, id]);
    done.add(id);
  };
  const done = new Set<string>();
  for (const id of next.keys()) walk(id, []);
  return [...found.values()];
};

const cycles = (draft: Draft): Fault[] =>
  circles(draft).map((circle) => {
    const at = draft.injects.find(({ item }) => circle.includes(item.id))?.at ?? 0;
    const one = circle.length === 1;
    return fault(
      ['injects', at, 'trigger'],
      'inject-cycle',
      one ? `The inject "${circle[0]}" waits for itself.` : `These injects wait for each other: ${circle.join(' ← ')}.`,
      'Start one of them at a time.',
    );
  });

const starts = (draft: Draft, timing: Timing, { at, item }: Listed<Inject>, inCircle: ReadonlySet<string>): Fault[] => {
  const { trigger } = item;
  const path = ['injects', at, 'trigger'];
  const soonest = timing.inject(item.id);
  const late = (key: string, minute: number): Fault =>
    fault(
      [...path, key],
      'after-the-end',
      `"${item.id}" starts at minute ${minute}, but the exercise lasts ${draft.length}.`,
      'Start it earlier, or lengthen the exercise.',
    );
  if ('at' in trigger) return trigger.at > draft.length ? [late('at', trigger.at)] : [];
  if ('byHand' in trigger) {
    return (trigger.planned ?? 0) > draft.length ? [late('planned', trigger.planned ?? 0)] : [];
  }
  if (inCircle.has(item.id)) return [];
  if ('after' in trigger) {
    if (!draft.known.injects?.has(trigger.after)) return [];
    if (soonest === Number.POSITIVE_INFINITY) {
      return [
        fault(
          [...path, 'after'],
          'inject-is-unreachable',
          `"${item.id}" never starts: it waits for "${trigger.after}", which never starts.`,
          'Mend that inject, or start this one another way.',
        ),
      ];
    }
    return soonest > draft.length ? [late('after', soonest)] : [];
  }
  const { from, until } = trigger;
  if (until !== undefined && until < from) {
    return [
      fault(
        [...path, 'until'],
        'until-before-from',
        `It is watched until minute ${until}, but only from minute ${from} on.`,
        'Make "until" later than "from".',
      ),
    ];
  }
  if (from > draft.length) return [late('from', from)];
  const reason = timing.never(trigger.when);
  if (reason !== undefined) {
    return [
      fault(
        [...path, 'when'],
        'inject-is-unreachable',
        `"${item.id}" never starts: ${reason}.`,
        'Change its condition, or mend what it waits for.',
      ),
    ];
  }
  const holds = timing.condition(trigger.when);
  if (until !== undefined && holds > until) {
    return [
      fault(
        [...path, 'until'],
        'inject-before-its-cause',
        `"${item.id}" is skipped at minute ${until}, but what it waits for cannot hold before minute ${holds}.`,
        'Make "until" later, or its cause earlier.',
      ),
    ];
  }
  return soonest > draft.length ? [late('when', soonest)] : [];
};

const brings = (timing: Timing, effect: PlacedEffect): number =>
  effect.of.kind === 'inject' ? timing.inject(effect.of.id) : 0;

const before = (path: FaultPath, what: string, fix: string): Fault => fault(path, 'inject-before-its-cause', what, fix);

/** Effects of an inject that need something to have happened: a cut before a restore, a report before a message on it. */
const order = (draft: Draft, timing: Timing): Fault[] => {
  const effects = effectsOf(draft);
  return effects.flatMap((effect) => {
    const { item, path } = effect;
    const now = brings(timing, effect);
    if (now === Number.POSITIVE_INFINITY || effect.of.kind !== 'inject') return [];
    const earlier = effects.filter((other) => brings(timing, other) <= now);
    const lineOf = (id: string) => draft.lines.find((l) => l.item.id === id)?.item;
    if ('restore' in item) {
      const line = lineOf(item.restore.line);
      if (line === undefined || line.down || earlier.some((e) => 'cut' in e.item && e.item.cut === line.id)) return [];
      return [
        before(
          [...path, 'restore'],
          `The line "${line.id}" is restored here, but nothing has cut it by then.`,
          'Cut it earlier, or restore it later.',
        ),
      ];
    }
    if ('resume' in item) {
      const line = lineOf(item.resume.line);
      if (line === undefined) return [];
      const named = (it: Pick<Line['suspended'][number], 'topics' | 'types'>): string[] => [
        ...topicsOf(line, it.topics),
        ...(it.types ?? []),
      ];
      const shut = [
        ...line.suspended.flatMap(named),
        ...earlier.flatMap((e) =>
          'suspend' in e.item && e.item.suspend.line === line.id ? named(e.item.suspend) : [],
        ),
      ];
      if (named(item.resume).some((each) => shut.includes(each))) return [];
      return [
        before(
          [...path, 'resume'],
          `Something is resumed on "${line.id}" here, but none of it has been suspended by then.`,
          'Suspend them earlier, or resume them later.',
        ),
      ];
    }
    if (!('transmit' in item)) return [];
    const { transmit } = item;
    const ownCut = effects.some(
      (e) => e.of.kind === 'inject' && e.of.id === effect.of.id && 'cut' in e.item && e.item.cut === transmit.line,
    );
    const cut = ownCut
      ? [
          fault(
            [...path, 'transmit', 'line'],
            'line-is-cut-by-the-same-inject',
            `This inject cuts the line "${transmit.line}" that it sends on.`,
            'Send it in an earlier inject, or on another line.',
          ),
        ]
      : [];
    const slot = FORMATS[transmit.type].slots.find((s) => s.of.kind === 'incident');
    const incident = slot ? transmit.slots[slot.id] : undefined;
    if (incident === undefined || !draft.known.incidents?.has(incident)) return cut;
    const heard = Math.min(...SIDES.map((side) => timing.reported(side, incident)));
    if (heard <= now) return cut;
    const place = [...path, 'transmit', 'slots', slot?.id ?? ''];
    return [
      ...cut,
      before(
        place,
        `The message speaks of "${incident}" at minute ${now}, before either side has been told of it.`,
        'Report the incident first.',
      ),
    ];
  });
};

const idle = (draft: Draft): Fault[] =>
  draft.injects.flatMap(({ at, item }) =>
    item.deliveries.length > 0 || item.effects.length > 0
      ? []
      : [
          fault(
            ['injects', at],
            'inject-does-nothing',
            `"${item.id}" delivers nothing and does nothing.`,
            'Give it a delivery or an effect, or leave it out.',
          ),
        ],
  );

/** What a side is shown is the delay between cause and inject: without one there is nothing to show. */
const countdowns = (draft: Draft): Fault[] =>
  draft.injects.flatMap(({ at, item }) => {
    if (item.countdown === undefined) return [];
    const { trigger } = item;
    const delay = 'after' in trigger || 'when' in trigger ? trigger.delay : 0;
    return delay > 0
      ? []
      : [
          fault(
            ['injects', at, 'countdown'],
            'countdown-never-runs',
            `The countdown of "${item.id}" never runs: its inject waits out no delay.`,
            'Trigger it "after" another or "when" something holds, with a "delay".',
          ),
        ];
  });

export const checkReach = (draft: Draft, timing: Timing): Fault[] => {
  const inCircle = new Set(circles(draft).flat());
  return [
    ...cycles(draft),
    ...draft.injects.flatMap((inject) => starts(draft, timing, inject, inCircle)),
    ...order(draft, timing),
    ...idle(draft),
    ...countdowns(draft),
  ];
};
