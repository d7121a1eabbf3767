import { SIDES } from '@firebreak/shared/base/ids.ts';
import { aroundFrom, nextOf, previousOf } from '../../player/stepping.ts';
import { useShortcut } from '../../ui/use-shortcut.ts';
import type { Perspective } from './place.ts';
import type { Study } from './study.ts';

type Acts = {
  readonly study: Study;
  readonly seq: number;
  readonly perspective: Perspective;
  /** What was written in the margin stands at these records. */
  readonly stops: readonly number[];
  readonly onSeq: (seq: number) => void;
  readonly onPerspective: (perspective: Perspective) => void;
  readonly onPlay: () => void;
  readonly onSpeed: (faster: boolean) => void;
  readonly onHide: () => void;
  readonly onCopy: () => void;
  readonly onMisperception: () => void;
};

/** Who stands in a record's thread: the seat that acted, else the message or call it is about. */
const threadOf = ({ replay }: Study, seq: number): readonly number[] => {
  const here = replay.records[seq];
  if (!here) return [];
  const message = 'message' in here.event ? here.event.message : undefined;
  const call = 'call' in here.event ? here.event.call : undefined;
  const seat = here.actor.kind === 'seat' ? here.actor.seat : undefined;
  return replay.records
    .filter((r) =>
      message !== undefined
        ? 'message' in r.event && r.event.message === message
        : call !== undefined
          ? 'call' in r.event && r.event.call === call
          : seat !== undefined && r.actor.kind === 'seat' && r.actor.seat === seat,
    )
    .map((r) => r.seq);
};

export const useDebriefKeys = (acts: Acts): void => {
  const { study, seq, perspective, onSeq, onPerspective } = acts;
  const chapters = [...study.chapters, ...acts.stops].sort((a, b) => a - b);
  const last = study.replay.records.length - 1;
  const go = (to: number | undefined): void => {
    if (to !== undefined) onSeq(Math.max(0, Math.min(last, to)));
  };
  useShortcut('previousEvent', () => go(seq - 1));
  useShortcut('nextEvent', () => go(seq + 1));
  useShortcut('previousInThread', () => go(previousOf(threadOf(study, seq), seq)));
  useShortcut('nextInThread', () => go(nextOf(threadOf(study, seq), seq)));
  useShortcut('previousPhase', () => go(previousOf(chapters, seq) ?? 0));
  useShortcut('nextPhase', () => go(nextOf(chapters, seq) ?? last));
  useShortcut('toStart', () => go(0));
  useShortcut('toEnd', () => go(last));
  useShortcut('play', acts.onPlay);
  useShortcut('slower', () => acts.onSpeed(false));
  useShortcut('faster', () => acts.onSpeed(true));
  useShortcut('sideA', () => onPerspective('A'));
  useShortcut('sideB', () => onPerspective('B'));
  useShortcut('bothSides', () => onPerspective('both'));
  useShortcut('flip', () => onPerspective(SIDES[perspective === 'A' ? 1 : 0]));
  useShortcut('copyLink', acts.onCopy);
  useShortcut('hideFuture', acts.onHide);
  useShortcut('nextMisperception', acts.onMisperception);
  useShortcut('nextThreshold', () => go(aroundFrom(study.thresholds, seq)));
};
