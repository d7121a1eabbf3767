export const judgement = {
  skipProbe: 'Skip…',
  skipProbeTitle: 'Skip this question?',
  skipProbeReason: 'Reason, kept with the results',
  skipProbeConfirm: 'Skip it',
  heldMove: 'takes effect in {seconds} s',
  undo: 'Undo',
  now: 'Now',
  anotherHeld: 'Another decision takes effect in a few seconds.',
  notTaken: 'Not decided: {why}',
  notTakenBody: '“{move}” is kept with its reason. Confirm it again.',
} as const;
