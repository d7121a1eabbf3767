import { estimativeWord } from '@firebreak/shared/base/estimative.ts';
import { opinionName } from '@firebreak/shared/base/message.ts';
import type { BundleRow, MessageRow } from '@firebreak/shared/view/hotline-rows.ts';
import { stixBundle } from '@firebreak/shared/view/stix.ts';
import { useExercise } from '../../../connection/use-tables.ts';
import { percent } from '../../../format/chance.ts';
import { useProtocolWords } from '../../../i18n/protocol-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import css from './evidence.module.css';

type EvidenceProps = { readonly bundle: BundleRow; readonly row: MessageRow };

/** As it would go over a real link, for whoever has tools that read it. */
const SaveStix = ({ bundle, row }: EvidenceProps) => {
  const say = useProtocolWords();
  const exercise = useExercise();
  if (!exercise) return null;
  const save = (): void => {
    const at = exercise.startsAt + (row.sentAt ?? row.draftedAt ?? 0);
    const { sides, title, rehearsal } = exercise;
    const made = stixBundle({ world: title.en, bundle, from: row.from, sides, at, ...(rehearsal && { rehearsal }) });
    saveFile(
      `${rehearsal ? 'rehearsal-' : ''}${bundle.id}.stix.json`,
      'application/stix+json',
      `${JSON.stringify(made, null, 2)}\n`,
    );
  };
  return (
    <Button kind="word" onPress={save}>
      {say('saveStix')}
    </Button>
  );
};

/** What a bundle of evidence holds, object by object, with the opinion given on each. */
export const Evidence = ({ bundle, row }: EvidenceProps) => {
  const say = useProtocolWords();
  const text = useText();
  return (
    <>
      <table className={css.evidence}>
        <caption className="sr">{text(bundle.title)}</caption>
        <thead>
          <tr>
            <th scope="col">{say('evidenceObject')}</th>
            <th scope="col">{say('evidenceConfidence')}</th>
            <th scope="col">{say(row.mine ? 'theirOpinion' : 'ourOpinion')}</th>
          </tr>
        </thead>
        <tbody>
          {bundle.objects.map((object) => (
            <tr key={object.id}>
              <th scope="row">
                <span className="mono qq">{object.type}</span> {text(object.label)}
              </th>
              <td>
                {text(estimativeWord(object.confidence))} {percent(object.confidence)}
              </td>
              <td>{object.opinion ? text(opinionName(object.opinion)) : say('noOpinion')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <SaveStix bundle={bundle} row={row} />
    </>
  );
};
