/**
 * Which file of the built client a module goes into. What a participant's way in needs is three files and not ninety: each
 * file compresses for itself, and each that is only found in another costs a round trip.
 */
type Module = { readonly importedIds: readonly string[] };
type Graph = { readonly getModuleInfo: (id: string) => Module | null };

/** Everybody's first file: the page itself and the door. */
const DOOR = ['/src/main.tsx', '/src/screens/join/join.tsx'];
/** What a seat needs beyond that. */
const SEAT = ['/src/screens/desk/desk.tsx', '/src/screens/lobby/lobby.tsx', '/src/screens/desk/desk-room.tsx'];
/** Rooms that need some of that too, and are not to load the rest of it. */
const OTHERS = ['control', 'debrief', 'library', 'projector', 'assess', 'staff', 'as-seat'].map(
  (room) => `/src/screens/${room}/${room}.tsx`,
);

const reach = (root: string, graph: Graph, roots: readonly string[]): ReadonlySet<string> => {
  const seen = new Set<string>();
  const waiting = roots.map((path) => root + path);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    const module = graph.getModuleInfo(id);
    if (module === null) throw new Error(`there is no module ${id}: route-files.ts names a room that has moved`);
    seen.add(id);
    waiting.push(...module.importedIds);
  }
  return seen;
};

type Sets = { readonly [of in 'door' | 'seat' | 'others']: ReadonlySet<string> };

const FILES = ['door', 'common', 'seat'] as const;

const fileOf = (id: string, { door, seat, others }: Sets): (typeof FILES)[number] | undefined => {
  if (door.has(id)) return 'door';
  if (!seat.has(id)) return undefined;
  return others.has(id) ? 'common' : 'seat';
};

/** Groups for rolldown's `codeSplitting`; what is in none of them goes where rolldown likes. `root`: the client's folder. */
export const routeFiles = (root: string) => {
  let sets: Sets | undefined;
  return FILES.map((name, i) => ({
    debugName: name,
    // What an earlier file holds is not drawn into a later one with whatever needs it there.
    priority: FILES.length - i,
    name: (id: string, graph: Graph): string | undefined => {
      sets ??= { door: reach(root, graph, DOOR), seat: reach(root, graph, SEAT), others: reach(root, graph, OTHERS) };
      return fileOf(id, sets) === name ? name : undefined;
    },
  }));
};
