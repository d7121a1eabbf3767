import type { Same } from '../define-words.ts';
import type { practice as en } from '../en/practice.ts';

export const practice: Same<typeof en> = {
  offer: '{hotline}练习',
  offerNote: '90 秒。由本浏览器中的对手作答，不会发出任何内容。',
  title: '{hotline}练习',
  label: '练习 — 不会发出任何内容',
  note: '{other}席位是本浏览器中的脚本。练习内容不予保留，演习开始时全部清除。',
  steps: '步骤',
  write: '撰写电文：选择类型，填写栏目，核对预览后发出。',
  wait: '{other}收到、打开并答复。',
  open: '{other}来文，附有答复期限，请打开。',
  answer: '选择答语，在期限内发出。',
  done: '一来一往，全过程已完成。',
  again: '再练一次',
  close: '结束练习',
};
