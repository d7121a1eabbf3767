/** Ends a switch over a closed union: the compiler proves that no case is missing. */
export const assertNever = (value: never): never => {
  throw new Error(`unexpected value ${JSON.stringify(value)}`);
};
