import { RATING_WORDS } from '../base/rating.ts';
import { text } from '../base/text.ts';
import type { Tells } from './tell-frame.ts';

export const tellsWhiteCell: Tells<'clockHanded' | 'observed' | 'bookmarked' | 'rated' | 'noteShared'> = {
  clockHanded: ({ to }) => text(`hands the clock to ${to}`, `将时钟移交 ${to}`),
  observed: (e) => text(`notes: ${e.text}`, `记录：${e.text}`),
  bookmarked: ({ label }) =>
    label === undefined ? text('bookmarks', '加书签') : text(`bookmarks: ${label}`, `加书签：${label}`),
  rated: ({ objective, side, rating }, names) => {
    const [who, word] = [names.side(side), RATING_WORDS[rating]];
    return text(
      `rates ${who.en} on ${objective}: ${rating}, ${word.en.toLowerCase()}`,
      `评定${who.zh}（${objective}）：${rating}，${word.zh}`,
    );
  },
  noteShared: (e) => text(`gives a note to the debrief: ${e.text}`, `向复盘提供便条：${e.text}`),
};
