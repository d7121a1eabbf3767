import { text } from '../base/text.ts';
import type { Names } from './names.ts';
import { about, type Tells } from './tell-frame.ts';

const seat = (en: string, zh: string) => (e: { readonly seat: string }, names: Names) =>
  about(en, zh)(names.seat(e.seat));

export const tellsAsides: Tells<
  | 'seatMoved'
  | 'seatShared'
  | 'penHanded'
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
  penHanded: (e, n) =>
    text(`the pen of ${n.seat(e.seat).en} goes to ${e.name}`, `${n.seat(e.seat).zh}的操作权交给${e.name}`),
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
