import type { ScenarioFault } from '@firebreak/shared/wire/http.ts';
import { useLibraryWords } from '../../i18n/library-words.ts';
import css from './library.module.css';

/** All faults of a file at once: where, what is wrong, what to do. The check speaks English. */
export const FaultList = ({ faults }: { readonly faults: readonly ScenarioFault[] }) => {
  const say = useLibraryWords();
  return (
    <table className={css.faults}>
      <thead>
        <tr>
          <th className="r">{say('faultLine')}</th>
          <th>{say('faultWhere')}</th>
          <th>{say('faultWhat')}</th>
        </tr>
      </thead>
      <tbody lang="en">
        {faults.map((fault) => (
          <tr key={`${fault.line}${fault.path}${fault.message}`}>
            <td className="r b">{fault.line ?? '—'}</td>
            <td className="mono">{fault.path === '' ? '—' : fault.path}</td>
            <td>
              <b className="b">{fault.message}</b>
              <br />
              {fault.fix}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
