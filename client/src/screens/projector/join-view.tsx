import type { DoorFrame } from '@firebreak/shared/wire/frames.ts';
import { useConnectionState } from '../../connection/use-tables.ts';
import { groupCode } from '../../format/join-code.ts';
import { projectorWords as words } from '../../i18n/projector-words.ts';
import { QrCode } from '../../ui/qr-code.tsx';
import { Both, Inline } from './languages.tsx';
import css from './projector.module.css';
import { useJoinQr } from './use-join-qr.ts';

const WayIn = ({ code }: { readonly code: string }) => {
  const qr = useJoinQr(code);
  return (
    <div className={css.wayIn}>
      <div>
        <p className={css.label}>
          <Inline of={words('joinAt')} />
        </p>
        <p className={css.address}>{location.host}/join</p>
        <p className={css.label}>
          <Inline of={words('joinCode')} />
        </p>
        <p className={css.code} data-join-code={code}>
          {groupCode(code)}
        </p>
      </div>
      <figure className={css.qr}>
        {qr && <QrCode qr={qr} label={words('qrLabel', { url: qr.url }).en} />}
        <figcaption className={css.label}>
          <Inline of={words('orScan')} />
        </figcaption>
      </figure>
    </div>
  );
};

const notIn = (door: DoorFrame) => (door.open ? 'codeHidden' : 'doorShut');

/** How to come in: address, code and picture say the same. */
export const JoinView = () => {
  const door = useConnectionState((state) => state.door);
  if (!door) return null;
  return (
    <section className={`${css.part} ${css.join}`}>
      <h1 className={css.facing}>
        <Both of={words('joinTitle')} />
      </h1>
      {door.code === undefined ? (
        <p className={css.facing}>
          <Both of={words(notIn(door))} />
        </p>
      ) : (
        <WayIn code={door.code} />
      )}
      {door.open && door.locked && (
        <p className={css.facing}>
          <Both of={words('doorLocked')} />
        </p>
      )}
      <p className={css.seats} data-seats="">
        <Inline of={words('seatsFilled')} />
        <b>
          {door.filled} / {door.of}
        </b>
      </p>
    </section>
  );
};
