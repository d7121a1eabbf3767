import { useSide } from '../../../connection/use-tables.ts';
import { later } from '../../../ui/later.ts';
import { useShortcut } from '../../../ui/use-shortcut.ts';
import { useDesk } from '../desk-state.tsx';
import { callBars, isActive } from '../logic/calls.ts';
import { Connected } from './connected.tsx';
import { Incoming } from './incoming.tsx';
import { Outgoing } from './outgoing.tsx';

const Verified = later(async () => (await import('./verified.tsx')).Verified);

/** One bar per call that goes on, over the work. It never takes the focus; F8 goes to it. */
export const CallBars = () => {
  const calls = useSide((t) => t.calls);
  const { callsPutAway } = useDesk();
  const bars = callBars(calls, callsPutAway);
  useShortcut('toCall', () => {
    const bar = document.querySelector<HTMLElement>('[data-call]');
    (bar?.querySelector<HTMLElement>('[data-first]') ?? bar)?.focus();
  });
  return (
    <>
      {bars.map((call) => {
        if (call.state === 'connected') return <Connected key={call.id} call={call} />;
        if (call.mine) return <Outgoing key={call.id} call={call} />;
        return isActive(call) ? <Incoming key={call.id} call={call} /> : <Verified key={call.id} call={call} />;
      })}
    </>
  );
};
