const LENGTH = 9;

/** The part of a pasted address that may hold the code; anything else is taken as typed. */
const codePart = (input: string): string => {
  const found = /[#?&/](?:code=)?(\d{9})(?:\D|$)/.exec(input);
  return found?.[1] ?? input;
};

/** Digits of what was typed or pasted: full-width digits, spaces and whole addresses are welcome. */
export const joinDigits = (input: string): string =>
  codePart(input.normalize('NFKC')).replace(/\D/g, '').slice(0, LENGTH);

export const isWholeCode = (digits: string): boolean => digits.length === LENGTH;

/** `482 913 507` */
export const groupCode = (digits: string): string => (digits.match(/\d{1,3}/g) ?? []).join(' ');

/** The token of a pasted seat link, if it is one. */
export const seatToken = (input: string): string | undefined =>
  /\/seat#([A-Za-z0-9_-]{22,64})$/.exec(input.trim())?.[1];
