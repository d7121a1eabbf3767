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
