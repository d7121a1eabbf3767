/** A message not yet handed over. `id` is set once it has been tried, so that trying again cannot send it twice. */
export const EMPTY_DRAFT = {
  id: '',
  number: '',
  type: '',
  topic: '',
  precedence: 'ROUTINE',
  slots: {} as Readonly<Record<string, string>>,
  words: '',
  inReplyTo: '',
};

export type NewDraftValue = typeof EMPTY_DRAFT;
