/**
 * What is public: what the whole of both sides has been told by the press, a government or a joint team. Where each was
 * told in its own words, the scenario says how it stands in public; a side knows of its own act. Nothing that only one
 * side has been told and nothing of the plan is ever public, so that a screen can hang where both sides see it.
 */
import { scenarioOf } from '../core/query.ts';
import type { Item, State } from '../core/state.ts';
import { actOf, mustHear, PUBLIC_SOURCES } from '../scenario/public-act.ts';
import type { Inject } from '../scenario/scenario.ts';
import type { StoryRow } from './public-tables.ts';
import { same } from './same.ts';

type Story = Omit<StoryRow, 'id'>;

const publicItems = (items: Readonly<Record<string, Item>>): readonly Item[] =>
  Object.values(items).filter(({ source }) => PUBLIC_SOURCES.includes(source.kind));

/** It is taken back in public once it is on every board that showed it. */
const retraction = (items: readonly Item[]): Pick<Story, 'retractedAt'> => {
  const times = items.flatMap(({ retractedAt }) => (retractedAt === undefined ? [] : [retractedAt]));
  return times.length === items.length ? { retractedAt: Math.max(...times) } : {};
};

const lastOf = (items: readonly Item[]): number => Math.max(...items.map(({ at }) => at));

/** How an inject stands in public; nothing is known of one that a facilitator has told otherwise than it was written. */
const wordsFor = (state: State, inject: Inject | undefined): Inject['public'] =>
  inject && state.edits?.[inject.id] === undefined ? inject.public : undefined;

/** An inject in its public words. */
const inPublicWords = (state: State, inject: Inject): Story | undefined => {
  const words = wordsFor(state, inject);
  if (words === undefined) return undefined;
  const told = mustHear(inject).map((side) =>
    publicItems(state.situation[side]).find((item) => item.inject === inject.id),
  );
  const items = told.filter((item) => item !== undefined);
  if (items.length < told.length) return undefined;
  const act = actOf(inject);
  const move = act && state.plan.moves[act.move];
  const rung = move?.raise ?? move?.lower;
  return {
    at: lastOf(items),
    headline: words.headline,
    ...(words.source && { source: words.source }),
    ...retraction(items),
    ...(act && { act: { side: act.side, ...(rung !== undefined && { rung }) } }),
  };
};

/** What both sides were told in the same words. */
const inTheSameWords = (state: State): Story[] => {
  const toB = publicItems(state.situation.B);
  return publicItems(state.situation.A).flatMap((a) => {
    if (wordsFor(state, state.plan.injects[a.inject]) !== undefined) return [];
    const b = toB.find((item) => item.inject === a.inject && same(item.headline, a.headline));
    if (b === undefined) return [];
    return [
      {
        at: lastOf([a, b]),
        headline: a.headline,
        ...(a.body && same(a.body, b.body) && { body: a.body }),
        ...(same(a.source.name, b.source.name) && { source: a.source.name }),
        ...retraction([a, b]),
      },
    ];
  });
};

/** In the order of becoming public. */
export const storyRows = (state: State): { [id: string]: StoryRow } => {
  const told = [
    ...inTheSameWords(state),
    ...scenarioOf(state).injects.flatMap((inject) => inPublicWords(state, inject) ?? []),
  ].sort((a, b) => a.at - b.at);
  return Object.fromEntries(told.map((story, i) => [`p${i + 1}`, { id: `p${i + 1}`, ...story }]));
};
