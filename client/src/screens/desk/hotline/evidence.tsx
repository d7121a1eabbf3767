import { estimativeWord } from '@firebreak/shared/base/estimative.ts';
import { opinionName } from '@firebreak/shared/base/message.ts';
import type { BundleRow } from '@firebreak/shared/view/hotline-rows.ts';
import { percent } from '../../../format/chance.ts';
import { useProtocolWords } from '../../../i18n/protocol-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import css from './evidence.module.css';

/** What a bundle of evidence holds, object by object, with the opinion given on each. */
export const Evidence = ({ bundle, theirs }: { readonly bundle: BundleRow; readonly theirs: boolean }) => {
  const say = useProtocolWords();
  const text = useText();
  return (
    <table className={css.evidence}>
      <caption className="sr">{text(bundle.title)}</caption>
      <thead>
        <tr>
          <th scope="col">{say('evidenceObject')}</th>
          <th scope="col">{say('evidenceConfidence')}</th>
          <th scope="col">{say(theirs ? 'ourOpinion' : 'theirOpinion')}</th>
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
  );
};
