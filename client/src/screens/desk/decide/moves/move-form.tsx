import type { MoveRow } from '@firebreak/shared/view/tables.ts';
import { useState } from 'react';
import { useConnection } from '../../../../connection/session-provider.tsx';
import { useSending } from '../../../../connection/use-send.ts';
import { useSide, useYou } from '../../../../connection/use-tables.ts';
import { useDraft } from '../../../../device/drafts.ts';
import { freshId } from '../../../../device/fresh-id.ts';
import { useDeskWords } from '../../../../i18n/desk-words.ts';
import { useJudgementWords } from '../../../../i18n/judgement-words.ts';
import { Button } from '../../../../ui/button.tsx';
import { TextInput } from '../../../../ui/text-input.tsx';
import { Failure } from '../../failure.tsx';
import { useMay } from '../../gate.ts';
import css from '../decide.module.css';
import { HOLD_MS, holdMove, useHeldMove } from './held-move.ts';
import { EMPTY_MOVE } from './move-draft.ts';

type MoveFormProps = { readonly move: MoveRow; readonly onDone: () => void; readonly onBack: () => void };

const sameWord = (typed: string, word: string): boolean =>
  typed.normalize('NFKC').trim().toLowerCase() === word.toLowerCase();

/** A short reason and a yes; what cannot be undone is typed out. */
export const MoveForm = ({ move, onDone, onBack }: MoveFormProps) => {
  const say = useDeskWords();
  const tell = useJudgementWords();
  const { held } = useHeldMove();
  const you = useYou();
  const { session } = useConnection();
  const decisions = useSide((t) => t.decisions);
  const sending = useSending();
  const { off } = useMay();
  const draft = useDraft(session, `move:${move.id}`, EMPTY_MOVE);
  const [typed, setTyped] = useState('');
  const reason = draft.value.reason.trim();
  const word = say('confirmWord');
  const others = move.consent.filter((seat) => seat !== you?.seat);
  // Alone and for good it is typed out; with others it waits for them and can be withdrawn; else there are ten seconds.
  const canBeTakenBack = !move.irreversible && others.length === 0;
  const blocked =
    off('decide') ??
    (held ? tell('anotherHeld') : undefined) ??
    (reason === '' ? say('needsReason') : undefined) ??
    (move.irreversible && !sameWord(typed, word) ? say('typeWord', { word }) : undefined) ??
    (sending.busy ? say('sending') : undefined);
  const finish = (): void => {
    draft.clear();
    onDone();
  };
  const decide = async (): Promise<void> => {
    if (!you) return;
    const decision = draft.value.id === '' ? `${you.side}.${freshId()}` : draft.value.id;
    if (decisions[decision]) return finish();
    draft.change({ id: decision });
    if (canBeTakenBack) {
      holdMove({ decision, move: move.id, reason, until: Date.now() + HOLD_MS });
      return onDone();
    }
    if (await sending.run({ type: 'proposeMove', decision, move: move.id, reason })) finish();
  };
  return (
    <div className={css.form}>
      <TextInput
        label={say('reason')}
        maxLength={280}
        value={draft.value.reason}
        onValue={(next) => draft.change({ reason: next })}
      />
      {move.irreversible && <TextInput label={say('typeWord', { word })} value={typed} onValue={setTyped} />}
      <Failure of={sending} kept={say('keptWords')} />
      <div className={css.acts}>
        <Button kind="main" off={blocked} onPress={() => void decide()}>
          {say(others.length > 0 ? 'propose' : 'decideIt')}
        </Button>
        <Button kind="word" onPress={onBack}>
          {say('back')}
        </Button>
      </div>
    </div>
  );
};
