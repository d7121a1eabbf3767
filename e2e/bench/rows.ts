import { appendFileSync } from 'node:fs';

export type Measured = { readonly what: string; readonly ours: number; readonly unit: string; readonly most: number };

/** One line of JSON each, for whoever started this. */
export const tell = (...rows: readonly Measured[]): void => {
  for (const row of rows) {
    console.log(`${row.what}: ${row.ours.toFixed(2)} ${row.unit} (limit ${row.most})`);
    if (process.env.FIREBREAK_ROWS !== undefined)
      appendFileSync(process.env.FIREBREAK_ROWS, `${JSON.stringify(row)}\n`);
  }
};
