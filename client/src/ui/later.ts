import { type ComponentType, createElement, lazy, Suspense, useEffect } from 'react';

const AHEAD_MS = 1_500;
const fetches = new Set<() => Promise<unknown>>();

/** Something that is not needed at once, but may be when there is no network any more. */
export const fetchAhead = (fetch: () => Promise<unknown>): void => void fetches.add(fetch);

/** A part that a room's first picture does not need: fetched when it is first drawn, or by `useFetchAhead`. */
export const later = <Props extends object>(fetch: () => Promise<ComponentType<Props>>) => {
  fetchAhead(fetch);
  const Part = lazy(async () => ({ default: await fetch() }));
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
