export const notes = {
  yours: 'Yours alone: kept in this browser, seen by nobody else.',
  write: 'New note',
  about: 'About',
  nothing: 'nothing in particular',
  keep: 'Keep the note',
  needsWords: 'Write the note first.',
  none: 'No note yet. What you write here carries its time and what it is about.',
  goTo: 'Go to {what}',
  remove: 'Remove',
} as const;
