import type { SeatRow } from '@firebreak/shared/view/rows.ts';
import { concernsOf, deviceClass } from '@firebreak/shared/wire/device.ts';
import { useConnectionState, useControl, useExercise } from '../../../connection/use-tables.ts';
import { scenarioTime } from '../../../format/scenario-time.ts';
import { useSeatBoardWords } from '../../../i18n/seat-board-words.ts';
import { Button } from '../../../ui/button.tsx';
import { useAct } from '../use-act.ts';

/** What a seat's page has measured and applied, its hand, and who acts for it. */
export const SeatFacts = ({ seat }: { readonly seat: SeatRow }) => {
  const say = useSeatBoardWords();
  const act = useAct();
  const startsAt = useExercise()?.startsAt ?? 0;
  const here = useConnectionState((state) => state.presence.seats[seat.id]);
  const aside = useControl((tables) => tables.asides[seat.id]);
  const time = (at: number): string => scenarioTime(at, startsAt);
  const device = here?.device && { ...here.device, have: {} };
  const concerns = device ? concernsOf(device) : [];
  return (
    <>
      {device && (
        <>
          <dt>{say('device')}</dt>
          <dd>
            {[say(deviceClass(device)), device.browser, `${device.width}×${device.height}`].filter(Boolean).join(' · ')}
          </dd>
          <dt>{say('applied')}</dt>
          <dd>{here?.behind ? say('behind', { n: here.behind }) : say('upToDate')}</dd>
          <dt>{say('preflight')}</dt>
          <dd data-preflight={concerns.length === 0 ? 'fit' : 'concern'}>
            {concerns.length === 0 ? say('fit') : concerns.map((concern) => <p key={concern}>{say(concern)}</p>)}
          </dd>
        </>
      )}
      {aside?.hand && (
        <>
          <dt>{say('handShort')}</dt>
          <dd>
            {aside.hand.reason === undefined
              ? say('hand', { time: time(aside.hand.at) })
              : say('handWhy', { time: time(aside.hand.at), reason: aside.hand.reason })}{' '}
            <Button onPress={() => void act.send({ type: 'answerHand', seat: seat.id })}>{say('answerHand')}</Button>
          </dd>
        </>
      )}
      {aside?.acting && (
        <>
          <dt>{say('actingShort')}</dt>
          <dd>{say('acting', { name: aside.acting.by, reason: aside.acting.reason, time: time(aside.acting.at) })}</dd>
        </>
      )}
    </>
  );
};
