const isCut = (element: Element): boolean => {
  const { textOverflow, webkitLineClamp } = getComputedStyle(element);
  if (textOverflow === 'ellipsis') return element.scrollWidth > element.clientWidth;
  return webkitLineClamp !== 'none' && element.scrollHeight > element.clientHeight;
};

/** What ends in an ellipsis for want of room says the whole in its title to whoever points at it. */
export const startCutTitles = (): void => {
  document.addEventListener('pointerover', ({ target }) => {
    let at = target instanceof HTMLElement ? target : null;
    while (at && !isCut(at)) at = at.parentElement;
    if (at) at.title = at.innerText;
  });
};
