/** As much of a region as tells what leads where. */
type Region = {
  readonly states: readonly { readonly id: string; readonly parent?: string; readonly first: boolean }[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
};

/**
 * Every state that can still come, or is, while these are active: along every transition, whatever its condition. A state
 * holds those around it, and entering one enters what comes first in it.
 */
export const reachable = ({ states, edges }: Region, active: readonly string[]): ReadonlySet<string> => {
  const parents = new Map(states.map((s) => [s.id, s.parent]));
  const found = new Set<string>();
  const queue: string[] = [];
  const enter = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    queue.push(id);
  };
  const enterWhole = (id: string): void => {
    enter(id);
    for (const s of states) if (s.parent === id && s.first) enterWhole(s.id);
  };
  for (const id of active) enter(id);
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    const parent = parents.get(id);
    if (parent !== undefined) enter(parent);
    for (const edge of edges) if (edge.from === id) enterWhole(edge.to);
  }
  return found;
};
