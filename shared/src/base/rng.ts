/**
 * Keyed randomness: a stream is named by what it is for, so switching one procedure on shifts no other draw
 * (common random numbers). Hash: FNV-1a with a murmur finaliser; generator: sfc32.
 */
const hash32 = (key: string, salt: number): number => {
  let h = (2166136261 ^ salt) >>> 0;
  for (let i = 0; i < key.length; i++) h = Math.imul(h ^ key.charCodeAt(i), 16777619);
  h ^= h >>> 16;
  h = Math.imul(h, 2246822507);
  h ^= h >>> 13;
  h = Math.imul(h, 3266489909);
  return (h ^ (h >>> 16)) >>> 0;
};

export type Rng = {
  /** Uniform in [0, 1). */
  readonly next: () => number;
  /** Uniform integer in [0, n). */
  readonly int: (n: number) => number;
  readonly pick: <T>(from: readonly T[]) => T | undefined;
  readonly shuffle: <T>(from: readonly T[]) => T[];
  /** Exponential with the given mean. */
  readonly exponential: (mean: number) => number;
  /** Standard normal (Box–Muller). */
  readonly normal: () => number;
};

export const rng = (seed: string, stream: string, entity = '', n = 0): Rng => {
  const key = `${seed}\u0000${stream}\u0000${entity}\u0000${n}`;
  let [a, b, c, counter] = [hash32(key, 1), hash32(key, 2), hash32(key, 3), 1];
  const next = (): number => {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 4294967296;
  };
  for (let i = 0; i < 12; i++) next();
  const int = (m: number): number => Math.floor(next() * m);
  return {
    next,
    int,
    pick: (from) => from[int(from.length)],
    shuffle: (from) => {
      const out = [...from];
      for (let i = out.length - 1; i > 0; i--) {
        const j = int(i + 1);
        [out[i], out[j]] = [out[j] as (typeof out)[number], out[i] as (typeof out)[number]];
      }
      return out;
    },
    exponential: (mean) => -mean * Math.log(1 - next()),
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
};
