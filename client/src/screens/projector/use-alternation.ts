import type { Language } from '@firebreak/shared/base/text.ts';
import { useEffect, useState } from 'react';
import type { Lang } from './screen-address.ts';

/** Long enough to read a headline twice; never under 8 s. */
export const EACH_MS = 10_000;

export type Alternation = {
  readonly languages: readonly Language[];
  /** Undefined where nothing alternates. */
  readonly held: boolean | undefined;
  readonly toggle: () => void;
};

/** Which languages stand there now, and whether their change is held. */
export const useAlternation = (lang: Lang): Alternation => {
  const [now, setNow] = useState<Language>('en');
  const [held, setHeld] = useState(false);
  const alternates = lang === 'alternate';
  useEffect(() => {
    if (!alternates || held) return;
    const timer = setInterval(() => setNow((before) => (before === 'en' ? 'zh' : 'en')), EACH_MS);
    return () => clearInterval(timer);
  }, [alternates, held]);
  return {
    languages: lang === 'both' ? ['en', 'zh'] : [alternates ? now : lang],
    held: alternates ? held : undefined,
    toggle: () => setHeld((before) => !before),
  };
};
