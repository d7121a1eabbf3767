/** Whether two plain values (of JSON's kinds, and `undefined`) say the same. */
export const same = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    for (let i = 0; i < a.length; i++) if (!same(a[i], b[i])) return false;
    return true;
  }
  const x = a as { readonly [key: string]: unknown };
  const y = b as { readonly [key: string]: unknown };
  let n = 0;
  for (const key in x) {
    if (!same(x[key], y[key])) return false;
    n++;
  }
  for (const key in y) {
    if (!(key in x)) return false;
    n--;
  }
  return n === 0;
};
