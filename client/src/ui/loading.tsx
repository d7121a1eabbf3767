import { type CSSProperties, type ReactNode, useEffect, useState } from 'react';
import { useFrameWords } from '../i18n/frame-words.ts';
import css from './loading.module.css';

type LoadingProps = {
  /** "Fetching the log, 398 of 1,162 records" */
  readonly what?: ReactNode;
  /** 0 to 1. */
  readonly done?: number;
};

const AFTER_MS = 400;

/** Nothing for 400 ms, then what is being fetched. */
export const Loading = ({ what, done }: LoadingProps) => {
  const say = useFrameWords();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <div className={css.loading}>
      <p className="b">{what ?? say('loading')}</p>
      {done !== undefined && (
        <p className={css.bar} style={{ '--done': done } as CSSProperties}>
          <i />
        </p>
      )}
    </div>
  );
};
