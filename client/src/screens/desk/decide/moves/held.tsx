import { useEffect, useRef } from 'react';
import { useConnection } from '../../../../connection/session-provider.tsx';
import { useDeviceNow } from '../../../../connection/use-now.ts';
import { useSending } from '../../../../connection/use-send.ts';
import { useSide } from '../../../../connection/use-tables.ts';
import { whyNotSent } from '../../../../connection/why-not-sent.ts';
import { useDraft } from '../../../../device/drafts.ts';
import { useDeskWords } from '../../../../i18n/desk-words.ts';
import { useJudgementWords } from '../../../../i18n/judgement-words.ts';
import { useText } from '../../../../i18n/use-text.ts';
import { Button } from '../../../../ui/button.tsx';
import { Refusal } from '../../../../ui/refusal.tsx';
import { useMay } from '../../gate.ts';
import css from '../decide.module.css';
import { dismissKept, type HeldMove, keepAsDraft, letGo, useHeldMove } from './held-move.ts';
import { EMPTY_MOVE } from './move-draft.ts';

const useMoveName = () => {
  const text = useText();
  const moves = useSide((t) => t.moves);
  return (id: string): string => {
    const move = moves[id];
    return move ? text(move.label) : id;
  };
};

/** Counts down in view; what happens to the desk meanwhile makes a draft of it again, and never sends it by itself later. */
const Countdown = ({ held }: { readonly held: HeldMove }) => {
  const say = useDeskWords();
  const tell = useJudgementWords();
  const name = useMoveName();
  const now = useDeviceNow();
  const { session } = useConnection();
  const { off } = useMay();
  const sending = useSending();
  const draft = useDraft(session, `move:${held.move}`, EMPTY_MOVE);
  const left = useRef(false);
  // A desk that is left takes nothing with it.
  useEffect(() => letGo, []);
  const blocked = off('decide');
  const decide = async (): Promise<void> => {
    if (left.current) return;
    left.current = true;
    const { decision, move, reason } = held;
    if (await sending.run({ type: 'proposeMove', decision, move, reason })) {
      draft.clear();
      letGo();
    }
  };
  useEffect(() => {
    if (left.current) return;
    if (blocked !== undefined) keepAsDraft(held.move, blocked);
    else if (now >= held.until) void decide();
  });
  const text = useText();
  useEffect(() => {
    if (sending.refusal) keepAsDraft(held.move, text(whyNotSent(sending.refusal)));
  }, [sending.refusal, held.move, text]);
  return (
    <div className={css.held} data-held-move={held.move}>
      <p>
        <b>{name(held.move)}</b> {tell('heldMove', { seconds: Math.max(0, Math.ceil((held.until - now) / 1000)) })}
      </p>
      <span className={css.askedActs}>
        <Button kind="main" off={sending.busy ? say('sending') : undefined} quietReason onPress={letGo}>
          {tell('undo')}
        </Button>
        <Button kind="word" off={sending.busy ? say('sending') : undefined} quietReason onPress={() => void decide()}>
          {tell('now')}
        </Button>
      </span>
    </div>
  );
};

/** What has been decided and can still be taken back; and what was taken back by the exercise itself. */
export const Held = () => {
  const say = useDeskWords();
  const tell = useJudgementWords();
  const name = useMoveName();
  const { held, kept } = useHeldMove();
  return (
    <>
      {held && <Countdown key={held.decision} held={held} />}
      {kept && (
        <Refusal
          title={tell('notTaken', { why: kept.why })}
          ways={
            <Button kind="word" onPress={dismissKept}>
              {say('dismiss')}
            </Button>
          }
        >
          {tell('notTakenBody', { move: name(kept.move) })}
        </Refusal>
      )}
    </>
  );
};
