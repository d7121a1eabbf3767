import { useEffect } from 'react';
import { useDesk } from '../desk-state.tsx';

/** What is in focus stays so until the reader chooses otherwise: a new message never takes its place. */
export const useStayingFocus = (shown: string | undefined): void => {
  const { focus, change } = useDesk();
  useEffect(() => {
    if (shown !== undefined && focus !== shown) change({ focus: shown });
  }, [shown, focus, change]);
};
