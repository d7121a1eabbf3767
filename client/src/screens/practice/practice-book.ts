import type { Phrasebook } from '@firebreak/shared/base/message.ts';
import { type Text, text } from '@firebreak/shared/base/text.ts';
import { MINUTE_MS } from '@firebreak/shared/base/time.ts';
import type { BookRow } from '@firebreak/shared/view/hotline-rows.ts';

/** A case of its own, so that the practice tells nothing of the exercise. */
const BOOK: Phrasebook = {
  incidents: { balloon: text('the drifting balloon', '飘移气球') },
  phrases: {
    facts: {
      sighted: text('a balloon without lights drifts towards the river', '一只无灯光的气球正向河面飘移'),
      weather: text('it carries weather instruments only', '其上仅有气象仪器'),
      landed: text('it has come down in a field', '气球已落于田间'),
    },
    questions: {
      yours: text('Is it yours?', '是否为贵方所有？'),
      clear: text('Will you keep aircraft away until it is down?', '在其落地之前，贵方能否让航空器避开？'),
    },
    meanings: { lost: text('a weather station has lost it', '系气象站失控所致') },
    demands: {},
    readouts: {},
  },
};

export const PRACTICE_BOOK: BookRow = {
  types: ['INQUIRY', 'NOTIFY'],
  dueMs: { INQUIRY: MINUTE_MS, NOTIFY: MINUTE_MS },
  standbyMs: { INQUIRY: MINUTE_MS / 2 },
  book: BOOK,
};

export const PRACTICE_LINE: Text = text('Practice line', '练习线路');
export const PRACTICE_NUMBER = '000 0000';
export const PRACTICE_TITLE: Text = text('Practice', '练习');
