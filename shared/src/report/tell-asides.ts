import { text } from '../base/text.ts';
import type { Names } from './names.ts';
import { about, type Tells } from './tell-frame.ts';

const seat = (en: string, zh: string) => (e: { readonly seat: string }, names: Names) =>
  about(en, zh)(names.seat(e.seat));

const PEN_MOVES = { given: text('given', '交给'), taken: text('taken over', '转到') } as const;

export const tellsAsides: Tells<
  | 'seatMoved'
  | 'seatShared'
  | 'penHanded'
  | 'teamNamed'
  | 'actingBegan'
  | 'actingEnded'
  | 'noteSent'
  | 'noteFiled'
  | 'handRaised'
  | 'handLowered'
  | 'handAnswered'
> = {
  seatMoved: (e, n) =>
    text(
      `moves whoever is ${n.seat(e.from).en} to ${n.seat(e.to).en}`,
      `将${n.seat(e.from).zh}的人员调至${n.seat(e.to).zh}`,
    ),
  seatShared: (e, n) => text(`${e.name} joins ${n.seat(e.seat).en}`, `${e.name}加入${n.seat(e.seat).zh}`),
  penHanded: (e, n) => {
    const [en, zh] = [n.seat(e.seat).en, n.seat(e.seat).zh];
    const from = text(e.from === undefined ? '' : ` from ${e.from}`, e.from === undefined ? '' : `由${e.from}`);
    const how = e.device && PEN_MOVES[e.device];
    return how
      ? text(
          `the pen of ${en} is ${how.en}${from.en} to ${e.name}, on another device`,
          `${zh}的操作权${from.zh}${how.zh}${e.name}（另一设备）`,
        )
      : text(`the pen of ${en} goes${from.en} to ${e.name}`, `${zh}的操作权${from.zh}交给${e.name}`);
  },
  teamNamed: (e, n) =>
    text(`${n.seat(e.seat).en} is ${e.names.join(', ')}`, `${n.seat(e.seat).zh}的人员为${e.names.join('、')}`),
  actingBegan: (e, n) =>
    text(`begins acting for ${n.seat(e.seat).en}: ${e.reason}`, `开始代${n.seat(e.seat).zh}操作：${e.reason}`),
  actingEnded: seat('stops acting for {}', '停止代{}操作'),
  noteSent: (e, n) => {
    const en = e.to === 'all' ? 'every seat' : e.to.map((id) => n.seat(id).en).join(', ');
    const zh = e.to === 'all' ? '全体席位' : e.to.map((id) => n.seat(id).zh).join('、');
    return e.words
      ? text(`writes to ${en}: “${e.words.text}”`, `致${zh}：“${e.words.text}”`)
      : text(`nudges ${en}`, `提醒${zh}`);
  },
  noteFiled: () => text('files the facilitator’s note', '将导调员便条归档'),
  handRaised: (e) =>
    e.reason === undefined ? text('raises a hand', '举手') : text(`raises a hand: ${e.reason}`, `举手：${e.reason}`),
  handLowered: () => text('lowers the hand', '放下举手'),
  handAnswered: seat('takes up the hand of {}', '已处理{}的举手'),
};
