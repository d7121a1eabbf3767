/** After the reader's own act has closed what held the focus. */
export const focusHotline = (): void => {
  setTimeout(() => document.querySelector<HTMLElement>('[data-column="hotline"] [data-region]')?.focus(), 0);
};
