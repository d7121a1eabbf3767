import { LANGUAGES, type Language } from '@firebreak/shared/base/text.ts';

const isToken = (value: unknown): value is string => typeof value === 'string' && /^[A-Za-z0-9_-]{22,64}$/.test(value);

/** History state survives a reload of this tab and stands in no address, bookmark or referrer. */
const kept = (): unknown => {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'seatToken' in state ? state.seatToken : undefined;
};

/** The token of the seat link this page was opened with; it leaves the address at once. */
export const takeSeatToken = (): string | undefined => {
  const fromAddress = location.hash.slice(1);
  if (isToken(fromAddress)) {
    history.replaceState({ seatToken: fromAddress }, '', location.pathname + location.search);
    return fromAddress;
  }
  const found = kept();
  return isToken(found) ? found : undefined;
};

export const dropSeatToken = (): void => history.replaceState(null, '', location.pathname + location.search);

/**
 * The language the facilitator chose for whoever this link is for. It leaves the address with the token: a reload keeps
 * what the person has switched to since.
 */
export const takeLinkLanguage = (): Language | undefined => {
  const asked = new URLSearchParams(location.search);
  const language = LANGUAGES.find((each) => each === asked.get('lang'));
  asked.delete('lang');
  const rest = asked.toString();
  if (language) history.replaceState(history.state, '', `${location.pathname}${rest && `?${rest}`}${location.hash}`);
  return language;
};
