import type { CallRow } from '@firebreak/shared/view/hotline-rows.ts';
import type { Table } from '@firebreak/shared/view/rows.ts';

const ACTIVE: readonly CallRow['state'][] = ['ringing', 'left-ringing', 'connected', 'requested', 'calling'];
const FIRST: Readonly<Record<string, number>> = {
  ringing: 0,
  connected: 1,
  calling: 2,
  requested: 3,
  'left-ringing': 4,
};

export const isActive = (call: CallRow): boolean => ACTIVE.includes(call.state);

/** Bars above the work: calls going on, ringing first, then this desk's last call until its outcome is put away. */
export const callBars = (calls: Table<CallRow>, putAway: readonly string[]): readonly CallRow[] => {
  const all = Object.values(calls);
  const active = all.filter(isActive).sort((a, b) => (FIRST[a.state] ?? 9) - (FIRST[b.state] ?? 9));
  const last = all.filter((call) => call.mine).sort((a, b) => b.placedAt - a.placedAt)[0];
  const told = last && !isActive(last) && last.state !== 'ended' && !putAway.includes(last.id);
  const asked = all.filter((call) => !call.mine && call.verified && !isActive(call) && !putAway.includes(call.id));
  return [...active, ...asked, ...(told ? [last] : [])];
};
