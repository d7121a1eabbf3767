/**
 * What can be read of a scenario that may have faults, so that references are checked although the schema refused
 * something elsewhere. Entries keep the position they have in the document.
 */
import type { z } from 'zod';
import type { Phrasebook } from '../base/message.ts';
import { type Fault, type FaultPath, fault } from './fault.ts';
import { type Scenario, scenario } from './scenario.ts';
import { isObject, schemaFaults, valueAt } from './schema-faults.ts';

export type Listed<T> = { readonly at: number; readonly item: T };
export type Kind = 'seats' | 'incidents' | 'thresholds' | 'moves' | 'lines' | 'procedures' | 'injects';
type Section =
  | Kind
  | 'ladder'
  | 'probes'
  | 'endings'
  | 'debrief'
  | 'bundles'
  | 'grievances'
  | 'promises'
  | 'objectives'
  | 'criteria';

export type Draft = {
  readonly [S in Section]: readonly Listed<NonNullable<Scenario[S]>[number]>[];
} & {
  readonly directories: readonly {
    readonly path: FaultPath;
    readonly side: 'A' | 'B';
    readonly entry: Scenario['directories']['A'][number];
  }[];
  readonly fallback: readonly string[];
  readonly messages: Scenario['messages'] | undefined;
  readonly book: Phrasebook | undefined;
  readonly length: number;
  /** Sections that were read without losing an entry: only there does "none has" mean anything. */
  readonly complete: ReadonlySet<Section | 'directories'>;
  /** Every id written, also of entries that could not be read; a section that is no list is absent. */
  readonly known: Readonly<Partial<Record<Kind, ReadonlySet<string>>>>;
};

const KINDS: readonly Kind[] = ['seats', 'incidents', 'thresholds', 'moves', 'lines', 'procedures', 'injects'];

/** Deeper than any scenario; keeps recursion over hostile input short. */
const MAX_DEPTH = 40;

/** More entries than any section of a scenario has; keeps the checks across references quick. */
const MOST_ENTRIES = 500;

const copy = (value: unknown, depth = 0): unknown => {
  if (depth > MAX_DEPTH) throw new RangeError('too deep');
  if (Array.isArray(value)) return value.map((v) => copy(v, depth + 1));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, copy(v, depth + 1)]));
};

/** Mends what hides nothing else: a missing translation gets a mark, an unknown key goes. */
const mend = (document: unknown, faults: readonly Fault[]): void => {
  for (const { path, code } of faults) {
    const last = path[path.length - 1];
    const parent = valueAt(document, path.slice(0, -1));
    if (last === undefined || !isObject(parent)) continue;
    if (code === 'unknown-key') delete parent[last];
    if (code === 'missing-translation') parent[last] = last === 'en' || last === 'zh' ? '?' : { en: '?', zh: '?' };
  }
};

const entries = <T>(raw: unknown, schema: z.ZodType<T>): { list: Listed<T>[]; complete: boolean } => {
  if (!Array.isArray(raw)) return { list: [], complete: false };
  const read = raw.map((value: unknown) => schema.safeParse(value));
  return {
    list: read.flatMap((result, at) => (result.success ? [{ at, item: result.data }] : [])),
    complete: read.every((result) => result.success),
  };
};

const readable = <T>(schema: z.ZodType<T>, raw: unknown): T | undefined => {
  const read = schema.safeParse(raw);
  return read.success ? read.data : undefined;
};

const idsOf = (raw: unknown): ReadonlySet<string> | undefined => {
  if (!Array.isArray(raw)) return undefined;
  return new Set(raw.flatMap((item: unknown) => (isObject(item) && typeof item.id === 'string' ? [item.id] : [])));
};

const draftOf = (document: Record<string, unknown>): Draft => {
  const { shape } = scenario;
  const read = {
    seats: entries(document.seats, shape.seats.element),
    incidents: entries(document.incidents, shape.incidents.element),
    ladder: entries(document.ladder, shape.ladder.element),
    thresholds: entries(document.thresholds ?? [], shape.thresholds.unwrap().element),
    moves: entries(document.moves ?? [], shape.moves.unwrap().element),
    lines: entries(document.lines ?? [], shape.lines.unwrap().element),
    procedures: entries(document.procedures ?? [], shape.procedures.unwrap().element),
    injects: entries(document.injects ?? [], shape.injects.unwrap().element),
    probes: entries(document.probes ?? [], shape.probes.unwrap().element),
    endings: entries(document.endings ?? [], shape.endings.unwrap().element),
    debrief: entries(document.debrief ?? [], shape.debrief.unwrap().element),
    bundles: entries(document.bundles ?? [], shape.bundles.unwrap().element),
    promises: entries(document.promises ?? [], shape.promises.unwrap().element),
    criteria: entries(document.criteria ?? [], shape.criteria.unwrap().element),
    grievances: entries(document.grievances ?? [], shape.grievances.unwrap().element),
    objectives: entries(document.objectives ?? [], shape.objectives.unwrap().element),
  };
  const books = isObject(document.directories) ? document.directories : {};
  const entry = shape.directories.shape.A.element;
  const lists = (['A', 'B'] as const).flatMap((side) =>
    [
      ['directories', side],
      ['directories', 'shared', side],
    ].map((path) => ({ path, side, read: entries(valueAt(books, path.slice(1)) ?? [], entry) })),
  );
  const phrases = readable(shape.phrases, document.phrases);
  const complete = new Set<Section | 'directories'>(
    (Object.keys(read) as Section[]).filter((section) => read[section].complete),
  );
  if (isObject(document.directories) && lists.every((list) => list.read.complete)) complete.add('directories');
  return {
    seats: read.seats.list,
    incidents: read.incidents.list,
    ladder: read.ladder.list,
    thresholds: read.thresholds.list,
    moves: read.moves.list,
    lines: read.lines.list,
    procedures: read.procedures.list,
    injects: read.injects.list,
    probes: read.probes.list,
    endings: read.endings.list,
    debrief: read.debrief.list,
    bundles: read.bundles.list,
    promises: read.promises.list,
    criteria: read.criteria.list,
    grievances: read.grievances.list,
    objectives: read.objectives.list,
    directories: lists.flatMap(({ path, side, read: list }) =>
      list.list.map(({ at, item }) => ({ path: [...path, at], side, entry: item })),
    ),
    fallback: readable(shape.fallback, document.fallback) ?? [],
    messages: readable(shape.messages, document.messages),
    book:
      phrases && read.incidents.complete
        ? {
            phrases,
            incidents: Object.fromEntries(read.incidents.list.map(({ item }) => [item.id, item.title])),
            bundles: Object.fromEntries(read.bundles.list.map(({ item }) => [item.id, item.title])),
            objects: Object.fromEntries(
              read.bundles.list.flatMap(({ item }) => item.objects.map((o) => [o.id, o.label])),
            ),
          }
        : undefined,
    length: readable(shape.length, document.length) ?? Number.POSITIVE_INFINITY,
    complete,
    known: Object.fromEntries(
      KINDS.flatMap((kind) => {
        const ids = idsOf(document[kind] ?? (kind === 'seats' || kind === 'incidents' ? undefined : []));
        return ids ? [[kind, ids]] : [];
      }),
    ),
  };
};

export type Reading = {
  readonly faults: readonly Fault[];
  /** Only when the schema refused nothing. */
  readonly scenario?: Scenario;
  readonly draft?: Draft;
};

/** Runs the schema; never throws, whatever the input. */
export const readDraft = (input: unknown): Reading => {
  let document: unknown;
  try {
    document = copy(input);
  } catch {
    return {
      faults: [
        fault([], 'not-a-scenario', 'The document is nested too deeply.', 'A scenario has few levels; flatten it.'),
      ],
    };
  }
  if (!isObject(document)) {
    return {
      faults: [fault([], 'not-a-scenario', 'This is not a scenario.', 'Begin with "format: firebreak-scenario-1".')],
    };
  }
  const long = Object.entries(document).filter(([, list]) => Array.isArray(list) && list.length > MOST_ENTRIES);
  if (long.length > 0) {
    return {
      faults: long.map(([key]) =>
        fault(
          [key],
          'out-of-range',
          `"${key}" has more than ${MOST_ENTRIES} entries.`,
          'Leave some out, or split the scenario.',
        ),
      ),
    };
  }
  const parsed = scenario.safeParse(document);
  if (parsed.success) return { faults: [], scenario: parsed.data, draft: draftOf(document) };
  const faults = schemaFaults(document, parsed.error.issues);
  mend(document, faults);
  return { faults, draft: draftOf(document) };
};
