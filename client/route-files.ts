/**
 * Which file of the built client a module goes into. What a participant's way in needs is two files and not ninety: each
 * file compresses for itself, and each that is only found in another costs a round trip.
 */
type Module = { readonly importedIds: readonly string[] };
type Graph = { readonly getModuleInfo: (id: string) => Module | null };

/** Everybody's first file: the page itself and the door. */
const DOOR = ['/src/main.tsx', '/src/screens/join/join.tsx'];
/** What a seat needs beyond that. */
const SEAT = ['/src/screens/desk/desk.tsx', '/src/screens/lobby/lobby.tsx', '/src/screens/desk/desk-room.tsx'];

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

/** `root`: the client's folder. For rolldown's `codeSplitting`: undefined where it may choose. */
export const routeFiles = (root: string) => {
  let files: { readonly door: ReadonlySet<string>; readonly seat: ReadonlySet<string> } | undefined;
  return (id: string, graph: Graph): string | undefined => {
    files ??= { door: reach(root, graph, DOOR), seat: reach(root, graph, SEAT) };
    if (files.door.has(id)) return 'door';
    return files.seat.has(id) ? 'seat' : undefined;
  };
};
