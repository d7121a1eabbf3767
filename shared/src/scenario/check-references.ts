/** Ids: each used once per kind, and none named that does not exist. */
import { SIDES, type SideId } from '../base/ids.ts';
import { conditionsOf, effectsOf, type Leaf, leaves } from './conditions.ts';
import type { Draft, Kind } from './draft.ts';
import { type Fault, type FaultPath, fault, instead } from './fault.ts';

const SINGULAR: Readonly<Record<Kind, string>> = {
  seats: 'seat',
  incidents: 'incident',
  thresholds: 'threshold',
  moves: 'move',
  lines: 'line',
  procedures: 'procedure',
  injects: 'inject',
};

/** Empty if the id exists, or if its section could not be read at all. */
export const unknown = (draft: Draft, kind: Kind, id: string, path: FaultPath): Fault[] => {
  const ids = draft.known[kind];
  if (ids === undefined || ids.has(id)) return [];
  return [fault(path, 'unknown-id', `There is no ${SINGULAR[kind]} "${id}".`, instead(id, ids))];
};

const repeated = (named: readonly { readonly id: string; readonly path: FaultPath }[], what: string): Fault[] => {
  const seen = new Set<string>();
  return named.flatMap(({ id, path }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [fault(path, 'duplicate-id', `The ${what} id "${id}" is used twice.`, 'Give one of them another id.')];
  });
};

const duplicates = (draft: Draft): Fault[] => {
  const sections = [
    'seats',
    'incidents',
    'thresholds',
    'moves',
    'lines',
    'procedures',
    'injects',
    'probes',
    'endings',
    'debrief',
    'bundles',
    'grievances',
    'promises',
    'criteria',
    'objectives',
  ] as const;
  const ids = (section: (typeof sections)[number]) =>
    draft[section].map(({ at, item }) => ({ id: item.id, path: [section, at, 'id'] }));
  return [
    ...sections.flatMap((section) => repeated(ids(section), section === 'debrief' ? 'question' : section.slice(0, -1))),
    ...draft.incidents.flatMap(({ at, item }) =>
      repeated(
        item.hypotheses.map((h, i) => ({ id: h.id, path: ['incidents', at, 'hypotheses', i, 'id'] })),
        'hypothesis',
      ),
    ),
    ...repeated(
      draft.bundles.flatMap(({ at, item }) =>
        item.objects.map((o, i) => ({ id: o.id, path: ['bundles', at, 'objects', i, 'id'] })),
      ),
      'object',
    ),
    ...draft.procedures.flatMap(({ at, item }) =>
      repeated(
        item.steps.map((s, i) => ({ id: s.id, path: ['procedures', at, 'steps', i, 'id'] })),
        'step',
      ),
    ),
    ...repeated(
      effectsOf(draft).flatMap(({ path, item }) =>
        'transmit' in item ? [{ id: item.transmit.message, path: [...path, 'transmit', 'message'] }] : [],
      ),
      'message',
    ),
  ];
};

/** An incident a side is asked about must exist and be assessed by that side; its hypothesis must exist. */
export const belief = (
  draft: Draft,
  side: SideId,
  incident: string,
  hypothesis: string | undefined,
  path: FaultPath,
): Fault[] => {
  const missing = unknown(draft, 'incidents', incident, [...path, 'incident']);
  const found = draft.incidents.find(({ item }) => item.id === incident)?.item;
  if (missing.length > 0 || found === undefined) return missing;
  const faults: Fault[] = [];
  if (!found.sides.includes(side)) {
    faults.push(
      fault(
        [...path, 'incident'],
        'wrong-side',
        `Side ${side} does not assess the incident "${incident}".`,
        `Add ${side} to the sides of that incident, or name another incident.`,
      ),
    );
  }
  const ids = found.hypotheses.map((h) => h.id);
  if (hypothesis !== undefined && !ids.includes(hypothesis)) {
    faults.push(
      fault(
        [...path, 'hypothesis'],
        'unknown-id',
        `The incident "${incident}" has no hypothesis "${hypothesis}".`,
        instead(hypothesis, ids),
      ),
    );
  }
  return faults;
};

const owned = (draft: Draft, kind: 'moves' | 'seats', id: string, side: SideId, path: FaultPath): Fault[] => {
  const missing = unknown(draft, kind, id, path);
  const found = draft[kind].find(({ item }) => item.id === id)?.item;
  if (missing.length > 0 || found === undefined || found.side === side) return missing;
  return [
    fault(
      path,
      'wrong-side',
      `The ${SINGULAR[kind]} "${id}" belongs to side ${found.side}, not ${side}.`,
      `Name a ${SINGULAR[kind]} of side ${side}.`,
    ),
  ];
};

const leafFaults = (draft: Draft, leaf: Leaf, path: FaultPath): Fault[] => {
  if ('fired' in leaf) return unknown(draft, 'injects', leaf.fired, [...path, 'fired']);
  if ('tripped' in leaf) return unknown(draft, 'thresholds', leaf.tripped, [...path, 'tripped']);
  if ('exposed' in leaf) {
    const forged = effectsOf(draft).flatMap(({ item }) =>
      'transmit' in item && item.transmit.forged ? [item.transmit.message] : [],
    );
    return forged.includes(leaf.exposed)
      ? []
      : [
          fault(
            [...path, 'exposed'],
            'unknown-id',
            `No forged message is called "${leaf.exposed}".`,
            instead(leaf.exposed, forged),
          ),
        ];
  }
  if ('procedure' in leaf) return unknown(draft, 'procedures', leaf.procedure, [...path, 'procedure']);
  if ('line' in leaf) return unknown(draft, 'lines', leaf.line.line, [...path, 'line', 'line']);
  if ('moved' in leaf) return owned(draft, 'moves', leaf.moved.move, leaf.moved.side, [...path, 'moved', 'move']);
  if ('closed' in leaf) return belief(draft, leaf.closed.side, leaf.closed.incident, undefined, [...path, 'closed']);
  if ('filed' in leaf) {
    return belief(draft, leaf.filed.side, leaf.filed.incident, leaf.filed.hypothesis, [...path, 'filed']);
  }
  if ('sent' in leaf || 'called' in leaf) {
    const [key, line] = 'sent' in leaf ? ['sent', leaf.sent.line] : ['called', leaf.called.line];
    return line === undefined ? [] : unknown(draft, 'lines', line, [...path, key ?? '', 'line']);
  }
  return [];
};

const deliveries = (draft: Draft): Fault[] =>
  draft.injects.flatMap(({ at, item }) =>
    item.deliveries.flatMap((delivery, i) => {
      const path = ['injects', at, 'deliveries', i];
      const seats = Array.isArray(delivery.to)
        ? delivery.to.flatMap((seat, k) => unknown(draft, 'seats', seat, [...path, 'to', k]))
        : [];
      const evidence = delivery.evidence.flatMap((e, k) =>
        unknown(draft, 'incidents', e.incident, [...path, 'evidence', k, 'incident']),
      );
      return [...seats, ...evidence];
    }),
  );

const bundles = (draft: Draft): Fault[] =>
  draft.bundles.flatMap(({ at, item }) =>
    item.objects.flatMap((object, i) =>
      object.evidence.flatMap((e, k) =>
        unknown(draft, 'incidents', e.incident, ['bundles', at, 'objects', i, 'evidence', k, 'incident']),
      ),
    ),
  );

const redirects = (draft: Draft): Fault[] =>
  draft.lines.flatMap(({ at, item }) =>
    Object.entries(item.redirects ?? {}).flatMap(([topic, line]) =>
      line === undefined ? [] : unknown(draft, 'lines', line, ['lines', at, 'redirects', topic]),
    ),
  );

const corrections = (draft: Draft): Fault[] =>
  draft.injects.flatMap(({ at, item }) =>
    item.deliveries.flatMap((delivery, i) =>
      delivery.corrects === undefined
        ? []
        : unknown(draft, 'injects', delivery.corrects, ['injects', at, 'deliveries', i, 'corrects']),
    ),
  );

const fallback = (draft: Draft): Fault[] =>
  draft.fallback.flatMap((line, i) => unknown(draft, 'lines', line, ['fallback', i]));

const lineOf = (draft: Draft, path: FaultPath, effect: ReturnType<typeof effectsOf>[number]['item']): Fault[] => {
  if ('cut' in effect) return unknown(draft, 'lines', effect.cut, [...path, 'cut']);
  if ('restore' in effect) return unknown(draft, 'lines', effect.restore.line, [...path, 'restore', 'line']);
  if ('suspend' in effect) return unknown(draft, 'lines', effect.suspend.line, [...path, 'suspend', 'line']);
  if ('resume' in effect) return unknown(draft, 'lines', effect.resume.line, [...path, 'resume', 'line']);
  if ('fault' in effect) return unknown(draft, 'lines', effect.fault.line, [...path, 'fault', 'line']);
  if ('spoof' in effect) return unknown(draft, 'lines', effect.spoof.line, [...path, 'spoof', 'line']);
  if ('mend' in effect) return unknown(draft, 'lines', effect.mend.line, [...path, 'mend', 'line']);
  return unknown(draft, 'lines', effect.transmit.line, [...path, 'transmit', 'line']);
};

const procedures = (draft: Draft): Fault[] =>
  draft.procedures.flatMap(({ at, item }) =>
    item.steps.flatMap((step, i) => {
      if (step.seat === undefined) return [];
      const path = ['procedures', at, 'steps', i, 'seat'];
      const side = item.sides.length === 1 ? item.sides[0] : undefined;
      return side ? owned(draft, 'seats', step.seat, side, path) : unknown(draft, 'seats', step.seat, path);
    }),
  );

const probes = (draft: Draft): Fault[] =>
  draft.probes.flatMap(({ at, item }) => {
    const { incident } = item;
    const missing = item.seats.flatMap((seat, i) => unknown(draft, 'seats', seat, ['probes', at, 'seats', i]));
    if ((incident === undefined) === (item.rungOf === undefined)) {
      const said = incident === undefined ? 'neither' : 'both';
      missing.push(
        fault(
          ['probes', at],
          'choose-one',
          `The probe "${item.id}" has ${said} of incident and rungOf.`,
          'Give exactly one of: incident, rungOf.',
        ),
      );
    }
    if (incident === undefined) return missing;
    missing.push(...unknown(draft, 'incidents', incident, ['probes', at, 'incident']));
    if (missing.length > 0) return missing;
    const sides = SIDES.filter((side) =>
      draft.seats.some((s) => s.item.side === side && item.seats.includes(s.item.id)),
    );
    return sides.flatMap((side) => belief(draft, side, incident, undefined, ['probes', at]));
  });

const triggers = (draft: Draft): Fault[] =>
  draft.injects.flatMap(({ at, item }) =>
    'after' in item.trigger ? unknown(draft, 'injects', item.trigger.after, ['injects', at, 'trigger', 'after']) : [],
  );

export const checkReferences = (draft: Draft): Fault[] => [
  ...duplicates(draft),
  ...triggers(draft),
  ...deliveries(draft),
  ...effectsOf(draft).flatMap(({ path, item }) => lineOf(draft, path, item)),
  ...conditionsOf(draft).flatMap(({ path, item }) =>
    leaves(item, path).flatMap((l) => leafFaults(draft, l.item, l.path)),
  ),
  ...draft.thresholds.flatMap(({ at, item }) =>
    belief(draft, item.side, item.incident, item.hypothesis, ['thresholds', at]),
  ),
  ...draft.moves.flatMap(({ at, item }) => [
    ...item.consent.flatMap((seat, i) => owned(draft, 'seats', seat, item.side, ['moves', at, 'consent', i])),
    ...(['attributes', 'closes'] as const).flatMap((key) => {
      const incident = item[key];
      return incident === undefined
        ? []
        : belief(draft, item.side, incident, undefined, ['moves', at]).map((f) => ({ ...f, path: ['moves', at, key] }));
    }),
  ]),
  ...procedures(draft),
  ...probes(draft),
  ...bundles(draft),
  ...redirects(draft),
  ...corrections(draft),
  ...fallback(draft),
];
