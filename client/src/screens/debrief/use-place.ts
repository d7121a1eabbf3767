import { useCallback, useEffect, useState } from 'react';
import { formatPlace, type Place, parsePlace } from './place.ts';

const SETTLE_MS = 150;

/** The place in the log and the address of the page, kept the same; stepping does not fill the history. */
export const usePlace = () => {
  const [place, setPlace] = useState<Place>(() => parsePlace(location.search));
  useEffect(() => {
    // Browsers refuse too many changes of the address in a second: it follows when the cursor rests.
    const timer = setTimeout(
      () => history.replaceState(history.state, '', location.pathname + formatPlace(place)),
      SETTLE_MS,
    );
    return () => clearTimeout(timer);
  }, [place]);
  const change = useCallback((fields: Partial<Place>) => setPlace((before) => ({ ...before, ...fields })), []);
  return { place, change };
};
