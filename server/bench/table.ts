import { isReached, type Row, ratioOf } from './row.ts';

const number = (value: number): string => {
  if (!Number.isFinite(value)) return '–';
  if (value >= 1_000) return Math.round(value).toLocaleString('en');
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
};

const aimOf = ({ aim }: Row): string =>
  aim === undefined ? '' : 'most' in aim ? `< ${number(aim.most)}` : `≥ ${aim.ratio.toFixed(2)}`;

const HEAD = ['what', 'ours', 'unit', 'limit, same run', 'value', 'ratio', 'aim', ''];
const RIGHT = new Set([1, 4, 5, 6]);

const cells = (row: Row): readonly string[] => {
  const ratio = ratioOf(row);
  const reached = isReached(row);
  return [
    `${row.bench}: ${row.what}`,
    number(row.ours),
    row.unit,
    row.limit?.what ?? '',
    row.limit === undefined ? '' : number(row.limit.value),
    ratio === undefined ? '' : ratio.toFixed(2),
    aimOf(row),
    reached === undefined ? '' : reached ? 'ok' : 'MISSED',
  ];
};

/** One table in plain text; notes below it, numbered. */
export const tableOf = (rows: readonly Row[]): string => {
  const notes = [...new Set(rows.flatMap((row) => row.note ?? []))];
  const body = rows.map((row) => {
    const [first = '', ...rest] = cells(row);
    return [row.note === undefined ? first : `${first} [${notes.indexOf(row.note) + 1}]`, ...rest];
  });
  const widths = HEAD.map((title, i) => Math.max(...[HEAD, ...body].map((line) => line[i]?.length ?? title.length)));
  const lineOf = (line: readonly string[]) =>
    line
      .map((cell, i) => (RIGHT.has(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [lineOf(HEAD), rule, ...body.map(lineOf), '', ...notes.map((note, i) => `[${i + 1}] ${note}`)].join('\n');
};
