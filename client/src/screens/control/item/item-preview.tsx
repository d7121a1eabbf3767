import { SIDES, type SideId } from '@firebreak/shared/base/ids.ts';
import type { PreviewRow, RundownRow } from '@firebreak/shared/view/control-tables.ts';
import type { SeatRow, Table } from '@firebreak/shared/view/rows.ts';
import { useControl, useExercise } from '../../../connection/use-tables.ts';
import { scenarioTimeShort } from '../../../format/scenario-time.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { SideMark } from '../../../ui/side-mark.tsx';
import css from './item.module.css';
import { CONFIDENCE_WORDS, sourceWord } from './source-words.ts';

/** The offices of this side that alone get it; empty when the whole side does. */
const seatsOf = (preview: PreviewRow, side: SideId, seats: Table<SeatRow>): readonly SeatRow[] =>
  preview.seats.map((id) => seats[id]).filter((seat): seat is SeatRow => seat?.side === side);

type SideProps = {
  readonly side: SideId;
  readonly previews: readonly PreviewRow[];
  /** Exercise ms at which it fires; undefined: when fired. */
  readonly at: number | undefined;
  readonly whole: boolean;
};

const Side = ({ side, previews, at, whole }: SideProps) => {
  const say = useControlWords();
  const text = useText();
  const exercise = useExercise();
  const seats = useControl((tables) => tables.seats);
  const mine = previews.filter((p) => p.to.includes(side) || seatsOf(p, side, seats).length > 0);
  const name = exercise ? text(exercise.sides[side]) : side;
  return (
    <div className={`${css.side} ${side === 'A' ? 'from-a' : 'from-b'}`} data-preview={side}>
      <p className={css.label}>
        <SideMark side={side} /> {say(mine.length === 0 ? 'willNotSee' : 'willSee', { side: name })}
      </p>
      {mine.map((preview) => {
        const to = seatsOf(preview, side, seats);
        const { source, delayMs } = preview;
        const when =
          at === undefined
            ? delayMs > 0
              ? say('afterDelay', { min: delayMs / 60_000 })
              : say('atOnce')
            : scenarioTimeShort(at + delayMs, exercise?.startsAt ?? 0);
        return (
          <div className={css.delivery} key={`${preview.headline.en}${delayMs}`}>
            <p className={css.meta}>
              <b>{when}</b> {text(sourceWord(source.kind))}
              {!preview.to.includes(side) && ` · ${to.map((seat) => text(seat.office)).join(say('listComma'))}`}
            </p>
            <p className={css.headline}>{text(preview.headline)}</p>
            {whole && preview.body && <p className={css.body}>{text(preview.body)}</p>}
            <p className="s">
              {text(source.name)}
              {source.confidence !== undefined && ` · ${text(CONFIDENCE_WORDS[source.confidence])}`}
            </p>
          </div>
        );
      })}
    </div>
  );
};

type ItemPreviewProps = { readonly row: RundownRow } & Pick<SideProps, 'at' | 'whole'>;

/** Exactly what each side will get, when; what it does to the world; what to look for. */
export const ItemPreview = ({ row, at, whole }: ItemPreviewProps) => {
  const say = useControlWords();
  const text = useText();
  return (
    <>
      {row.previews.length > 0 && (
        <div className={css.sides}>
          {SIDES.map((side) => (
            <Side key={side} side={side} previews={row.previews} at={at} whole={whole} />
          ))}
        </div>
      )}
      {row.effects.length > 0 && (
        <p className={css.more}>
          <b>{say('effects')}</b> {row.effects.map(text).join(say('listSemicolon'))}
        </p>
      )}
      {row.watchFor && (
        <p className={`${css.more} ctl`}>
          <b>{say('watchFor')}</b> {text(row.watchFor)}
        </p>
      )}
    </>
  );
};
