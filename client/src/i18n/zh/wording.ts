import type { Same } from '../define-words.ts';
import type { wording as en } from '../en/wording.ts';

export const wording: Same<typeof en> = {
  open: '用语…',
  title: '本次演习用语',
  marking: '标识',
  markingNote: '位于每个页面、打印件与导出文件的首尾',
  markingEn: '英文标识',
  markingZh: '中文标识',
  markingMissing: '两种语言的标识均不得为空。',
  markingRehearsal: '预演一律标为“REHEARSAL — 预演”，与此处内容无关。',
  mark: '采用此标识',
  terms: '用词',
  termsNote: '所有打开的页面即时更新；留空则用系统原词',
  term: '用词',
  termEn: '{term}（英文）',
  termZh: '{term}（中文）',
  termHelp: '按句中形式填写；英文须带冠词，如“our counterpart”。',
  useTerms: '采用这些用词',
  // 开设演习
  choose: '标识：以想定为准',
  chosen: '标识：{en} — {zh}',
  chooseHelp: '用于接下来开设的演习。两栏均空：以想定为准。',
};
