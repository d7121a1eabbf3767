import { useConnectionState, useControl } from '../../../connection/use-tables.ts';
import { useBotsWords } from '../../../i18n/bots-words.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { SideMark } from '../../../ui/side-mark.tsx';
import { Answer } from './answer.tsx';
import { seatsAlive } from './seats-alive.ts';

export const SeatsAliveAnswer = () => {
  const say = useControlWords();
  const botWords = useBotsWords();
  const text = useText();
  const seats = useControl((tables) => tables.seats);
  const presence = useConnectionState((state) => state.presence.seats);
  const { all, live, away, vacant, bots } = seatsAlive(seats, presence);
  const [gone] = away;
  const sub = gone ? (
    <>
      <SideMark side={gone.side} /> {say('seatAway', { office: text(gone.office) })}
      {away.length > 1 && ` · ${say('andMore', { n: away.length - 1 })}`}
    </>
  ) : vacant.length > 0 ? (
    say('seatsVacant', { n: vacant.length })
  ) : (
    say('allThere')
  );
  return (
    <Answer
      question={say('alive')}
      head={say('liveOf', { live, all })}
      beside={say('seatsLive')}
      sub={
        bots === 0 ? (
          sub
        ) : (
          <>
            {botWords('among', { n: bots })}
            {(gone || vacant.length > 0) && <> · {sub}</>}
          </>
        )
      }
    />
  );
};
