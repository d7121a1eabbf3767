const isCut = (element: Element): boolean => {
  const { textOverflow, webkitLineClamp } = getComputedStyle(element);
  if (textOverflow === 'ellipsis') return element.scrollWidth > element.clientWidth;
  return webkitLineClamp !== 'none' && element.scrollHeight > element.clientHeight;
};

/** What ends in an ellipsis for want of room says the whole in its title to whoever points at it; a title of its own stays. */
export const startCutTitles = (): void => {
  const given = new WeakSet<Element>();
  document.addEventListener('pointerover', ({ target }) => {
    let at = target instanceof HTMLElement ? target : null;
    while (at && !isCut(at)) at = at.parentElement;
    if (!at || (at.title !== '' && !given.has(at))) return;
    given.add(at);
    at.title = at.innerText;
  });
};
