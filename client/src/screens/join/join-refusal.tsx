import { type ReactNode, useEffect } from 'react';
import type { Failure } from '../../connection/http.ts';
import { remaining } from '../../format/duration.ts';
import { useJoinWords } from '../../i18n/join-words.ts';
import { useText } from '../../i18n/use-text.ts';
import { announce } from '../../ui/announcements.ts';
import { Refusal } from '../../ui/refusal.tsx';
import { type RefusalKind, refusalKind } from './refusals.ts';

const WAYS = {
  wrong: 'wrongWay',
  expired: 'expiredWay',
  locked: 'lockedWay',
  full: 'fullWay',
  over: 'overWay',
  tries: 'triesWay',
  link: 'linkWay',
  taken: 'takenWay',
  removed: 'removedWay',
} as const satisfies Record<RefusalKind, string>;

type JoinRefusalProps = {
  readonly failure: Failure;
  /** Ms until the next try is looked at. */
  readonly waitMs?: number;
  readonly ways?: ReactNode;
};

/** Why not, and the way on, in place. Said once. */
export const JoinRefusal = ({ failure, waitMs = 0, ways }: JoinRefusalProps) => {
  const say = useJoinWords();
  const text = useText();
  const kind = refusalKind(failure);
  const title = kind ? say(kind) : text(failure.message);
  useEffect(() => announce({ text: title, kind: 'join' }, 'assertive'), [title]);
  return (
    <Refusal title={title} ways={ways}>
      {kind && <p>{say(WAYS[kind], { left: remaining(waitMs) })}</p>}
    </Refusal>
  );
};
