/** Incidents, priors, evidence, and thresholds that belief must be able to cross. */
import { SIDES, type SideId } from '../base/ids.ts';
import type { Draft } from './draft.ts';
import { type Fault, type FaultPath, fault, listed } from './fault.ts';
import type { Delivery, Incident } from './scenario.ts';
import type { Timing } from './timing.ts';

/** Sides that receive a delivery; seats that do not exist count for none. */
export const sidesOf = (draft: Draft, to: Delivery['to']): readonly SideId[] => {
  if (to === 'all') return SIDES;
  if (to === 'A' || to === 'B') return [to];
  return SIDES.filter((side) => draft.seats.some(({ item }) => item.side === side && to.includes(item.id)));
};

const covers = (
  given: Readonly<Record<string, number>>,
  incident: Incident,
  path: FaultPath,
  code: 'priors-do-not-fit' | 'likelihoods-do-not-fit',
): Fault[] => {
  const ids = incident.hypotheses.map((h) => h.id);
  const extra = Object.keys(given).filter((id) => !ids.includes(id));
  const lacking = ids.filter((id) => !Object.hasOwn(given, id));
  return [
    ...(lacking.length > 0
      ? [fault(path, code, `No number for: ${listed(lacking)}.`, `Give one for each hypothesis of "${incident.id}".`)]
      : []),
    ...extra.map((id) =>
      fault([...path, id], code, `"${id}" is no hypothesis of "${incident.id}".`, `Its hypotheses: ${listed(ids)}.`),
    ),
  ];
};

const incidents = (draft: Draft): Fault[] =>
  draft.incidents.flatMap(({ at, item }) => {
    const path = ['incidents', at];
    const ids = item.hypotheses.map((h) => h.id);
    const truth = ids.includes(item.truth)
      ? []
      : [
          fault(
            [...path, 'truth'],
            'truth-is-no-hypothesis',
            `The truth "${item.truth}" is no hypothesis.`,
            `Name one of: ${listed(ids)}.`,
          ),
        ];
    const priors = SIDES.flatMap((side) => {
      const given = item.priors[side];
      const place = [...path, 'priors', side];
      const assesses = item.sides.includes(side);
      if (!assesses && Object.keys(given).length === 0) return [];
      const sum = Object.values(given).reduce((a, b) => a + b, 0);
      return [
        ...covers(given, item, place, 'priors-do-not-fit'),
        ...(sum === 100
          ? []
          : [fault(place, 'priors-do-not-fit', `The priors of side ${side} sum to ${sum}.`, 'Make them sum to 100.')]),
      ];
    });
    return [...truth, ...priors];
  });

const evidence = (draft: Draft): Fault[] =>
  draft.injects.flatMap(({ at, item }) =>
    item.deliveries.flatMap((delivery, i) =>
      delivery.evidence.flatMap((e, k) => {
        const incident = draft.incidents.find((x) => x.item.id === e.incident)?.item;
        if (incident === undefined) return [];
        const path = ['injects', at, 'deliveries', i, 'evidence', k];
        const blind = sidesOf(draft, delivery.to).filter((side) => !incident.sides.includes(side));
        return [
          ...covers(e.likelihood, incident, [...path, 'likelihood'], 'likelihoods-do-not-fit'),
          ...blind.map((side) =>
            fault(
              [...path, 'incident'],
              'evidence-not-assessed',
              `Side ${side} gets evidence on "${incident.id}", which it does not assess.`,
              `Give side ${side} a delivery of its own without this evidence, or let it assess the incident.`,
            ),
          ),
        ];
      }),
    ),
  );

const shown = (draft: Draft): Fault[] =>
  draft.bundles.flatMap(({ at, item }) =>
    item.objects.flatMap((object, i) =>
      object.evidence.flatMap((e, k) => {
        const incident = draft.incidents.find((x) => x.item.id === e.incident)?.item;
        const path = ['bundles', at, 'objects', i, 'evidence', k, 'likelihood'];
        return incident ? covers(e.likelihood, incident, path, 'likelihoods-do-not-fit') : [];
      }),
    ),
  );

/** Beyond this many pieces every subset is too many, and a bound that is never too low is used instead. */
const EXACT = 14;

/**
 * The highest percentage an ideal observer (Bayes' rule) of this side could hold for the hypothesis, over every subset
 * of the evidence that can reach the side.
 */
export const highestIdeal = (
  draft: Draft,
  timing: Timing,
  side: SideId,
  incident: Incident,
  hypothesis: string,
): number => {
  const prior = incident.priors[side];
  const mine = prior[hypothesis] ?? 0;
  if (mine === 0) return 0;
  const others = incident.hypotheses.map((h) => h.id).filter((id) => id !== hypothesis);
  const pieces = draft.injects
    .filter(({ item }) => timing.inject(item.id) <= draft.length)
    .flatMap(({ item }) => item.deliveries.filter((d) => sidesOf(draft, d.to).includes(side)))
    .flatMap((delivery) => delivery.evidence.filter((e) => e.incident === incident.id))
    .map((e) => others.map((id) => (e.likelihood[id] ?? 1) / (e.likelihood[hypothesis] ?? 1)));
  const odds = others.map((id) => (prior[id] ?? 0) / mine);
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
  // Pieces that are against every rival always help; pieces that are against none never do.
  const useful = pieces.filter((piece) => piece.some((ratio) => ratio < 1));
  const sure = useful.filter((piece) => piece.every((ratio) => ratio <= 1));
  const open = useful.filter((piece) => !sure.includes(piece));
  const weigh = (weights: readonly number[], piece: readonly number[]) => weights.map((w, k) => w * (piece[k] ?? 1));
  const base = sure.reduce(weigh, odds);
  const least = (weights: readonly number[], from: number): number => {
    const piece = open[from];
    if (piece === undefined) return sum(weights);
    return Math.min(least(weights, from + 1), least(weigh(weights, piece), from + 1));
  };
  const against =
    open.length <= EXACT
      ? least(base, 0)
      : sum(
          open.reduce(
            (w, piece) =>
              weigh(
                w,
                piece.map((r) => Math.min(r, 1)),
              ),
            base,
          ),
        );
  return 100 / (1 + against);
};

/** People may file anything; but a line more than this far above the best-supported belief is there for nobody. */
export const HEADROOM = 20;

const thresholds = (draft: Draft, timing: Timing): Fault[] =>
  draft.thresholds.flatMap(({ at, item }) => {
    const incident = draft.incidents.find((x) => x.item.id === item.incident)?.item;
    if (!incident?.sides.includes(item.side) || !incident.hypotheses.some((h) => h.id === item.hypothesis)) return [];
    const path = ['thresholds', at];
    const prior = incident.priors[item.side][item.hypothesis] ?? 0;
    const faults: Fault[] = [];
    if (prior >= item.atLeast) {
      faults.push(
        fault(
          [...path, 'atLeast'],
          'threshold-starts-crossed',
          `Side ${item.side} starts at ${prior} % for "${item.hypothesis}", at or over the ${item.atLeast} % of this threshold.`,
          'Raise "atLeast" or lower the prior.',
        ),
      );
    }
    if (!draft.complete.has('injects') || !draft.complete.has('incidents')) return faults;
    const reported = timing.reported(item.side, item.incident);
    if (reported > draft.length) {
      faults.push(
        fault(
          path,
          'threshold-cannot-be-crossed',
          `Nothing can cross this threshold: no inject reports "${item.incident}" to side ${item.side}.`,
          `Give side ${item.side} a delivery with evidence on "${item.incident}".`,
        ),
      );
      return faults;
    }
    if (reported + item.window > draft.length) {
      faults.push(
        fault(
          [...path, 'window'],
          'threshold-too-late',
          `Its window of ${item.window} min cannot run out before the end: the incident is first reported at minute ${reported}.`,
          'Shorten the window, report the incident earlier, or lengthen the exercise.',
        ),
      );
    }
    const best = highestIdeal(draft, timing, item.side, incident, item.hypothesis);
    if (best < item.atLeast - HEADROOM) {
      faults.push(
        fault(
          [...path, 'atLeast'],
          'threshold-cannot-be-crossed',
          `Nothing can cross this threshold: the evidence side ${item.side} can get supports "${item.hypothesis}" to ${Math.floor(best)} % at most, and it stands at ${item.atLeast} %.`,
          `Lower it to ${Math.floor(best) + HEADROOM} or less, or deliver evidence that speaks more for "${item.hypothesis}".`,
        ),
      );
    }
    return faults;
  });

export const checkBeliefs = (draft: Draft, timing: Timing): Fault[] => [
  ...incidents(draft),
  ...evidence(draft),
  ...shown(draft),
  ...thresholds(draft, timing),
];
