import { RATING_WORDS, RATINGS, type Rating } from '@firebreak/shared/base/rating.ts';
import type { ObjectiveRow } from '@firebreak/shared/view/white-cell-tables.ts';
import { useConnection } from '../../connection/session-provider.tsx';
import { useSending, whyNotSent } from '../../connection/use-send.ts';
import { useExercise } from '../../connection/use-tables.ts';
import { useDraft } from '../../device/drafts.ts';
import { scenarioTime } from '../../format/scenario-time.ts';
import { useText } from '../../i18n/use-text.ts';
import { useWhiteCellWords } from '../../i18n/white-cell-words.ts';
import { Button } from '../../ui/button.tsx';
import { RadioRow } from '../../ui/radio-row.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { Section } from '../../ui/section.tsx';
import { SideMark } from '../../ui/side-mark.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { Compared } from '../../white-cell/compared.tsx';
import { useNoted } from '../../white-cell/use-noted.ts';
import css from './assess.module.css';

type FormProps = { readonly row: ObjectiveRow; readonly me: string };

const RatingForm = ({ row, me }: FormProps) => {
  const say = useWhiteCellWords();
  const text = useText();
  const { session } = useConnection();
  const { run, busy, refusal } = useSending();
  const phase = useExercise()?.phase;
  const ratings = useNoted((tables) => tables.ratings);
  const mine = ratings[`${row.objective}:${row.side}:${me}`];
  const draft = useDraft(session, `rate:${row.objective}:${row.side}`, { rating: '', comment: '' });
  const rating = RATINGS.find((r) => r === (draft.value.rating || mine?.rating));
  const begun = phase !== 'lobby' && phase !== 'briefing';
  const off = busy ? say('wait') : !begun ? say('notStarted') : rating === undefined ? say('chooseRating') : undefined;
  const submit = async (): Promise<void> => {
    if (rating === undefined) return;
    const comment = (draft.value.comment || (mine?.comment ?? '')).trim();
    const { objective, side } = row;
    const done = await run({ type: 'rateObjective', objective, side, rating, ...(comment !== '' && { comment }) });
    if (done) draft.clear();
  };
  return (
    <>
      <RadioRow<Rating>
        label={say('rating')}
        value={rating}
        choices={RATINGS.map((value) => ({ value, label: value }))}
        onValue={(value) => draft.change({ rating: value })}
      />
      <p className="qq">{rating === undefined ? say('chooseRating') : text(RATING_WORDS[rating])}</p>
      <div className={css.submit}>
        <TextInput
          label={say('comment')}
          value={draft.value.comment || (mine?.comment ?? '')}
          onValue={(comment) => draft.change({ comment })}
          maxLength={2000}
        />
        <Button off={off} quietReason onPress={() => void submit()}>
          {say(mine ? 'submitAgain' : 'submit')}
        </Button>
      </div>
      {refusal && <Refusal title={text(whyNotSent(refusal))} />}
      {mine === undefined && row.others > 0 && <p>{say('hiddenOthers', { n: row.others })}</p>}
      {mine !== undefined && (
        <Compared
          ratings={Object.values(ratings).filter((r) => r.objective === row.objective && r.side === row.side)}
          me={me}
        />
      )}
    </>
  );
};

const Objective = ({ row, me }: FormProps) => {
  const say = useWhiteCellWords();
  const text = useText();
  const exercise = useExercise();
  const startsAt = exercise?.startsAt ?? 0;
  const side = exercise ? text(exercise.sides[row.side]) : row.side;
  return (
    <article
      className={css.objective}
      data-objective={`${row.objective}:${row.side}`}
      aria-label={`${side}: ${text(row.text)}`}
    >
      <h3>
        <SideMark side={row.side} /> {side} · {text(row.text)}
      </h3>
      <p className="qq">{say('evidence')}</p>
      {row.evidence.length === 0 && <p className="q">{say('noEvidence')}</p>}
      <ul className={css.evidence}>
        {row.evidence.map((piece) => (
          <li key={`${piece.kind}:${piece.id}`}>
            <time>{scenarioTime(piece.at, startsAt)}</time>
            <span>
              {(piece.kind === 'message' || piece.kind === 'answer') && <b>{piece.id} </b>}
              {text(piece.what)}
            </span>
          </li>
        ))}
      </ul>
      <RatingForm row={row} me={me} />
    </article>
  );
};

/** Per objective and side: what in the log speaks to it, and how well it was done. */
export const Guide = ({ me }: { readonly me: string }) => {
  const say = useWhiteCellWords();
  const rows = Object.values(useNoted((tables) => tables.objectives));
  const ratings = Object.values(useNoted((tables) => tables.ratings));
  const done = ratings.filter(({ by }) => by === me).length;
  return (
    <Section region title={say('guide')} count={say('guideCount', { done, all: rows.length })}>
      {rows.length === 0 && <p className="q">{say('noObjectives')}</p>}
      {rows.map((row) => (
        <Objective key={`${row.objective}:${row.side}`} row={row} me={me} />
      ))}
    </Section>
  );
};
