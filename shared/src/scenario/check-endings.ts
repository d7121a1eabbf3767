/** Probes inside the exercise; a peaceful and a bad end that people, not injects, bring about. */
import { sidesOf } from './check-beliefs.ts';
import type { Draft } from './draft.ts';
import { type Fault, fault } from './fault.ts';
import type { Timing } from './timing.ts';

const probes = (draft: Draft, timing: Timing): Fault[] =>
  draft.probes.flatMap(({ at, item }) => {
    if (item.at > draft.length) {
      return [
        fault(
          ['probes', at, 'at'],
          'after-the-end',
          `The probe "${item.id}" is asked at minute ${item.at}, but the exercise lasts ${draft.length}.`,
          'Ask it earlier, or lengthen the exercise.',
        ),
      ];
    }
    const about = item.incident;
    if (about === undefined) return [];
    const incident = draft.incidents.find((x) => x.item.id === about)?.item;
    return sidesOf(draft, item.seats).flatMap((side) => {
      const reported = timing.reported(side, about);
      if (!incident?.sides.includes(side) || reported <= item.at) return [];
      const when = reported === Number.POSITIVE_INFINITY ? 'never told' : `told only at minute ${reported}`;
      return [
        fault(
          ['probes', at, 'at'],
          'probe-too-early',
          `The probe "${item.id}" asks at minute ${item.at}, but side ${side} is ${when} of "${about}".`,
          'Ask later, or report the incident earlier.',
        ),
      ];
    });
  });

const endings = (draft: Draft, timing: Timing): Fault[] => {
  const missing = (['peaceful', 'bad'] as const).flatMap((kind) =>
    !draft.complete.has('endings') || draft.endings.some(({ item }) => item.kind === kind)
      ? []
      : [
          fault(
            ['endings'],
            'ending-is-missing',
            `There is no ${kind} ending.`,
            `Add an ending of kind "${kind}" with the condition that marks it.`,
          ),
        ],
  );
  const each = draft.endings.flatMap(({ at, item }) => {
    const path = ['endings', at, 'when'];
    const reason = timing.never(item.when);
    if (reason !== undefined) {
      return [
        fault(
          path,
          'ending-is-unreachable',
          `The ending "${item.id}" cannot be reached: ${reason}.`,
          'Change its condition.',
        ),
      ];
    }
    if (item.kind === 'bad' && timing.condition(item.when, true) === Number.POSITIVE_INFINITY) {
      return [
        fault(
          path,
          'ending-is-forced',
          `The bad ending "${item.id}" needs an inject to fire.`,
          'A bad end must come from what people do: use moves, rungs or thresholds instead of "fired".',
        ),
      ];
    }
    return [];
  });
  return [...missing, ...each];
};

export const checkEndings = (draft: Draft, timing: Timing): Fault[] => [
  ...probes(draft, timing),
  ...endings(draft, timing),
];
