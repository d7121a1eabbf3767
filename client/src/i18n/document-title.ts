import { useEffect } from 'react';

/** `(2) Desk · Which red phone?`: the count first, where a narrow tab still shows it. */
export const useDocumentTitle = (title: string, count = 0): void => {
  useEffect(() => {
    document.title = `${count > 0 ? `(${count}) ` : ''}${title} · Firebreak`;
  }, [title, count]);
};
