import { Suspense } from 'react';
import { Link } from 'wouter';
import { ReadOnly } from '../../connection/read-only.ts';
import { SessionProvider } from '../../connection/session-provider.tsx';
import { useConnectionState, useExercise, useSeat, useYou } from '../../connection/use-tables.ts';
import { useAsSeatWords } from '../../i18n/as-seat-words.ts';
import { useText } from '../../i18n/use-text.ts';
import { classes } from '../../ui/classes.ts';
import { Frame } from '../../ui/frame.tsx';
import { apart } from '../../ui/later.ts';
import { Loading } from '../../ui/loading.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { WhileUnlocked } from '../../white-cell/lock/while-unlocked.tsx';
import { ActForSeat } from './act-for-seat.tsx';
import css from './as-seat.module.css';
import { useOwnName } from './use-own-name.ts';

const SeatScreen = apart(async () => (await import('../desk/desk.tsx')).SeatScreen);

type AsSeatProps = {
  readonly session: string;
  readonly seat: string;
  /** For an assessor, who only reads. */
  readonly reads?: boolean;
};

/** Back to where whoever looks came from. */
const Back = ({ session, reads }: Omit<AsSeatProps, 'seat'>) => {
  const say = useAsSeatWords();
  return <Link href={`/${reads ? 'assess' : 'control'}/${session}`}>{say(reads ? 'toAssess' : 'toControl')}</Link>;
};

const Bar = ({
  session,
  seat,
  reads = false,
  mine,
  by,
}: AsSeatProps & { readonly mine: boolean; readonly by: string | undefined }) => {
  const say = useAsSeatWords();
  const text = useText();
  const you = useYou();
  const title = you && say('seenAs', { office: text(you.office), side: text(you.sideName) });
  return (
    <section className={css.bar} aria-label={title}>
      <strong>{title}</strong>
      {mine && <strong>{say('acting')}</strong>}
      <span>
        {mine ? say('actingBody') : by !== undefined ? say('actingElsewhere', { name: by }) : say('watching')}
      </span>
      <span className="push">{!reads && <ActForSeat seat={seat} mine={mine} />}</span>
      <Back session={session} reads={reads} />
    </section>
  );
};

const AsSeat = ({ session, seat, reads = false }: AsSeatProps) => {
  const say = useAsSeatWords();
  const text = useText();
  const you = useYou();
  const exercise = useExercise();
  const over = useConnectionState((state) => state.over);
  const by = useSeat((tables) => tables.aside.it?.acting);
  const name = useOwnName(session);
  const mine = !reads && by !== undefined && by === name;
  if (you === undefined) {
    return (
      <Frame marking={exercise?.marking}>
        <main>
          {over === undefined ? (
            <Loading what={say('loading')} />
          ) : (
            <Refusal title={say('noSeat')} ways={<Back session={session} reads={reads} />} />
          )}
        </main>
      </Frame>
    );
  }
  return (
    <div className={classes(css.as, mine && css.acting)} data-as={mine ? 'acting' : 'watching'}>
      <Bar session={session} seat={seat} reads={reads} mine={mine} by={by} />
      <div className={css.screen}>
        <ReadOnly value={mine ? undefined : say('readOnly', { office: text(you.office) })}>
          <Suspense fallback={<Loading />}>
            <SeatScreen />
          </Suspense>
        </ReadOnly>
      </div>
    </div>
  );
};

/** A seat's exact screen, fed by the very streams that seat gets, for a facilitator: read only unless he acts for it. */
export const AsSeatScreen = ({ session, seat, reads = false }: AsSeatProps) => (
  <SessionProvider session={session} as={seat}>
    <WhileUnlocked session={session}>
      <AsSeat session={session} seat={seat} reads={reads} />
    </WhileUnlocked>
  </SessionProvider>
);
