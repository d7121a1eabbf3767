/** A copy without one entry of a dictionary, or without one optional field. */
export const without = <T extends object>(from: T, key: keyof T): T => {
  if (!(key in from)) return from;
  const rest = { ...from };
  delete rest[key];
  return rest;
};
