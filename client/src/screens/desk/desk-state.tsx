import type { ReplyWord } from '@firebreak/shared/base/message.ts';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useConnection } from '../../connection/session-provider.tsx';
import { useDraft } from '../../device/drafts.ts';
import { EMPTY_DRAFT, type NewDraftValue } from './hotline/compose/new-draft.ts';

export type Column = 'situation' | 'hotline' | 'decide';

type Kept = {
  readonly column: string;
  /** The message in focus. */
  readonly focus: string;
  /** What the composer holds. */
  readonly composing: string;
  readonly replyTo: string;
  readonly word: string;
  readonly filed: readonly string[];
  readonly callsPutAway: readonly string[];
  /** The question to this person that is being answered. */
  readonly probeOpen: string;
};

const START: Kept = {
  column: 'hotline',
  focus: '',
  composing: '',
  replyTo: '',
  word: '',
  filed: [],
  callsPutAway: [],
  probeOpen: '',
};

export type NewDraft = ReturnType<typeof useDraft<NewDraftValue>>;

export type DeskState = Kept & {
  readonly change: (fields: Partial<Kept>) => void;
  /** The message of this desk's own that is being written. */
  readonly draft: NewDraft;
};

const Context = createContext<DeskState | undefined>(undefined);

/** Where this desk's reader is: kept with the drafts, so a reload or a restart comes back to the same place. */
export const DeskStateProvider = ({ children }: { readonly children: ReactNode }) => {
  const { session } = useConnection();
  const { value, change } = useDraft(session, 'desk', START);
  const written = useDraft<NewDraftValue>(session, 'new', EMPTY_DRAFT);
  const { value: draftValue, change: changeDraft, clear, keptAt } = written;
  const state = useMemo(
    () => ({ ...value, change, draft: { value: draftValue, change: changeDraft, clear, keptAt } }),
    [value, change, draftValue, changeDraft, clear, keptAt],
  );
  return <Context.Provider value={state}>{children}</Context.Provider>;
};

export const useDesk = (): DeskState => {
  const state = useContext(Context);
  if (!state) throw new Error('no DeskStateProvider above');
  return state;
};

export const asColumn = (value: string): Column => (value === 'situation' || value === 'decide' ? value : 'hotline');

/** Fields that open the composer on an answer, or on a message of this desk's own. */
export const answering = (replyTo: string, word: ReplyWord): Partial<Kept> => ({ composing: 'reply', replyTo, word });
export const writing: Partial<Kept> = { composing: 'new' };
export const puttingAside: Partial<Kept> = { composing: '' };
