/** The token of the screen link this page was opened with; it leaves the address at once. */
export const takeToken = (): string | undefined => {
  const token = location.hash.slice(1);
  if (token === '') return undefined;
  history.replaceState(null, '', location.pathname + location.search);
  return /^[\w-]{22,64}$/.test(token) ? token : undefined;
};
