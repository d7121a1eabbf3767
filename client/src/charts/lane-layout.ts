/** Where each lane stands, px from the top. Everything shares one x axis; what is spare goes to the beliefs. */
export type LaneLayout = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly phase: number;
  readonly injects: { readonly A: number; readonly B: number };
  readonly rails: { readonly A: number; readonly B: number };
  readonly rung: { readonly top: number; readonly bottom: number };
  readonly beliefs: readonly { readonly top: number; readonly bottom: number }[];
  readonly acts: { readonly A: number; readonly B: number; readonly facilitator: number };
};

const LEAST_BELIEF = 64;
const MOST_BELIEF = 170;

export const laneLayout = (width: number, height: number, beliefs: number): LaneLayout => {
  const rails = { A: 94, B: 180 };
  const rung = { top: 234, bottom: 298 };
  const below = 62;
  const spare = (height - rung.bottom - below) / Math.max(1, beliefs) - 14;
  const each = Math.max(LEAST_BELIEF, Math.min(MOST_BELIEF, spare));
  const tops = Array.from({ length: beliefs }, (_, i) => rung.bottom + 14 + i * (each + 14));
  const end = beliefs === 0 ? rung.bottom : (tops[beliefs - 1] ?? 0) + each;
  return {
    width,
    height: end + below,
    left: 120,
    right: width - 14,
    phase: 26,
    injects: { A: 57, B: 214 },
    rails,
    rung,
    beliefs: tops.map((top) => ({ top, bottom: top + each })),
    acts: { A: end + 20, B: end + 36, facilitator: end + 52 },
  };
};
