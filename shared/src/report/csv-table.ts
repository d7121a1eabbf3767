/** A cell that a spreadsheet could take for a formula is kept text by a leading apostrophe. */
const cell = (value: string): string => {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A table as shown, for a spreadsheet: RFC 4180, with the mark that makes it read as UTF-8. */
export const csvTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `\u{FEFF}${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
