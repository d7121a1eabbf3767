export const lock = {
  lock: 'Lock…',
  title: 'Lock this screen?',
  body: 'The exercise goes on, and you still count as connected. Every page of yours in this browser is emptied until the pass phrase is given; a reload does not open it.',
  honest:
    'It keeps a passer-by from reading or pressing anything here. It does not keep out whoever can sign in to this computer as you or knows the facilitator’s key.',
  phrase: 'Pass phrase',
  phraseHelp: 'Make one up now; at least four characters.',
  again: 'The same again',
  tooShort: 'At least four characters.',
  differs: 'The two differ.',
  confirm: 'Lock now',
  locked: 'This screen is locked',
  goesOn: 'The exercise goes on.',
  unlock: 'Unlock',
  missing: 'Give the pass phrase.',
  forgotten: 'Forgotten? The facilitator’s key opens it too; whoever came by invitation opens the invitation again.',
  wait: 'Next try in {left}.',
} as const;
