import { type ComponentType, createElement, lazy, Suspense, useEffect } from 'react';
import { allHere } from './needed.ts';

const AHEAD_MS = 1_500;
/** A server that restarts is back within this; what cannot be had for longer stops the page, which offers to load anew. */
const TRY_FOR_MS = 60_000;
const FIRST_WAIT_MS = 250;
const MOST_WAIT_MS = 4_000;
const fetches = new Set<() => Promise<unknown>>();

/** Something that is not needed at once, but may be when there is no network any more. */
export const fetchAhead = (fetch: () => Promise<unknown>): void => void fetches.add(fetch);

/** Code of the page, asked for again while it cannot be had: a drop must not cost the page. */
export const fetchedAtLast = async <T>(fetch: () => Promise<T>): Promise<T> => {
  for (let wait = FIRST_WAIT_MS, waited = 0; ; waited += wait, wait = Math.min(2 * wait, MOST_WAIT_MS)) {
    try {
      return await fetch();
    } catch (fault) {
      if (waited >= TRY_FOR_MS) throw fault;
      await new Promise((go) => setTimeout(go, wait));
    }
  }
};

/** A room, or a part of one, in a file of its own; drawn once its words are here too. */
export const apart = <Props extends object>(fetch: () => Promise<ComponentType<Props>>) =>
  lazy(async () => {
    const part = await fetchedAtLast(fetch);
    await allHere();
    return { default: part };
  });

/** A part that a room's first picture does not need: fetched when it is first drawn, or by `useFetchAhead`. */
export const later = <Props extends object>(fetch: () => Promise<ComponentType<Props>>) => {
  fetchAhead(fetch);
  const Part = apart(fetch);
  return (props: Props) => createElement(Suspense, { fallback: null }, createElement(Part, props));
};

/** Fetches every such part once the page stands, before anybody asks and while there is a network. */
export const useFetchAhead = (): void => {
  useEffect(() => {
    const ahead = setTimeout(() => {
      for (const fetch of fetches) void fetch().catch(() => {});
    }, AHEAD_MS);
    return () => clearTimeout(ahead);
  }, []);
};
