/** How far a long command is: one line redrawn on a terminal, else a line every few seconds. On stderr, never in results. */
export type Progress = { readonly at: (words: () => string) => void; readonly done: () => void };

const TERMINAL_MS = 100;
const PLAIN_MS = 5_000;

export const progressOn = (
  out: { readonly isTTY?: boolean; readonly write: (s: string) => unknown } = process.stderr,
): Progress => {
  const every = out.isTTY ? TERMINAL_MS : PLAIN_MS;
  let last = performance.now();
  let drawn = false;
  return {
    at: (words) => {
      const now = performance.now();
      if (now - last < every) return;
      last = now;
      drawn = true;
      out.write(out.isTTY ? `\r\u001b[2K${words()}` : `${words()}\n`);
    },
    done: () => {
      if (drawn && out.isTTY) out.write('\r\u001b[2K');
    },
  };
};
