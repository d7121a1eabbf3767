import { useConnectionState, useSide, useYou } from '../../connection/use-tables.ts';
import { useFrameWords } from '../../i18n/frame-words.ts';
import { useLobbyWords } from '../../i18n/lobby-words.ts';
import { useText } from '../../i18n/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { Section } from '../../ui/section.tsx';
import css from './lobby.module.css';

/** The seats of this side: empty, held, connected, ready. */
export const Seats = () => {
  const say = useLobbyWords();
  const frame = useFrameWords();
  const text = useText();
  const you = useYou();
  const presence = useConnectionState((state) => state.presence.seats);
  const seats = Object.values(useSide((t) => t.seats));
  const ready = seats.filter((seat) => seat.ready).length;
  return (
    <Section
      title={say('seats')}
      region
      className={css.seats ?? ''}
      count={say.rich('readyOf', { n: ready, all: seats.length, b: (c) => <b key="b">{c}</b> })}
    >
      <table className={css.table}>
        <thead className="sr">
          <tr>
            <th scope="col">{say('office')}</th>
            <th scope="col">{say('name')}</th>
            <th scope="col">{say('link')}</th>
            <th scope="col">{say('readiness')}</th>
          </tr>
        </thead>
        <tbody>
          {seats.map((seat) => {
            const held = seat.holder !== undefined;
            const online = presence[seat.id]?.online === true;
            return (
              <tr key={seat.id} {...(seat.id === you?.seat && { 'aria-current': true as const })}>
                <th scope="row">{text(seat.office)}</th>
                <td>
                  {seat.bot ? frame('bot') : (seat.holder ?? <span className="qq">{say('empty')}</span>)}
                  {seat.id === you?.seat && <span className="qq"> {say('you')}</span>}
                </td>
                <td className="q">{held && !seat.bot ? say(online ? 'connected' : 'away') : ''}</td>
                <td>
                  {seat.ready ? (
                    <b>
                      <Icon name="done" /> {say('isReady')}
                    </b>
                  ) : (
                    <span className="qq">{held ? say('isNotReady') : ''}</span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
};
