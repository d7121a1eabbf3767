export const notes = {
  yours: 'Yours alone: kept in this browser, seen by nobody else until you share a note.',
  write: 'New note',
  about: 'About',
  nothing: 'nothing in particular',
  keep: 'Keep the note',
  needsWords: 'Write the note first.',
  none: 'No note yet. What you write here carries its time and what it is about.',
  goTo: 'Go to {what}',
  remove: 'Remove',
  share: 'Share with the debrief…',
  shareBody:
    '{Facilitator} sees it at once, with your office and its time; everybody who opens the debrief sees it after the end. The desks of both sides do not. It cannot be taken back.',
  shareConfirm: 'Share it',
  shareNot: 'Keep it private',
  sharing: 'One moment.',
  shared: 'Shared with the debrief.',
} as const;
