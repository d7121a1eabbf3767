import { text as both } from '@firebreak/shared/base/text.ts';
import type { SessionAnswer } from '@firebreak/shared/wire/http.ts';
import type { StaffLinkAnswer } from '@firebreak/shared/wire/staff.ts';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { callApi, type Failure } from '../../connection/http.ts';
import { useDocumentTitle } from '../../i18n/document-title.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useText } from '../../i18n/use-text.ts';
import { useWhiteCellWords } from '../../i18n/white-cell-words.ts';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { useRoleWords } from '../../white-cell/role-words.ts';
import { JoinPage } from '../join/join-page.tsx';
import { dropSeatToken, takeSeatToken } from '../join/seat-token.ts';
import css from './staff.module.css';

const AB = { A: both('A', 'A'), B: both('B', 'B') };

/** In by invitation to the white cell: who one is, what one may do, and one press. */
export const StaffScreen = () => {
  const say = useWhiteCellWords();
  const text = useText();
  const language = useLanguage();
  const [, navigate] = useLocation();
  const [token] = useState(takeSeatToken);
  const [found, setFound] = useState<StaffLinkAnswer>();
  const [failure, setFailure] = useState<Failure>();
  const words = useRoleWords((side) => text(AB[side]));
  useDocumentTitle(say('joinTitle'));

  useEffect(() => {
    if (token === undefined) return;
    void callApi<StaffLinkAnswer>('POST', '/staff/look', { token }).then((answer) =>
      answer.ok ? setFound(answer.value) : setFailure(answer.error),
    );
  }, [token]);

  const comeIn = async (): Promise<void> => {
    const answer = await callApi<SessionAnswer>('POST', '/staff', { token, language });
    if (!answer.ok) return setFailure(answer.error);
    dropSeatToken();
    const { session, role } = answer.value;
    navigate(role?.kind === 'assessor' ? `/assess/${session}` : `/control/${session}`, { replace: true });
  };

  return (
    <JoinPage title={say('joinTitle')}>
      {token === undefined && <p>{say('linkWrong')}</p>}
      {failure && <Refusal title={text(failure.message)} />}
      {token !== undefined && !found && !failure && <Loading />}
      {found && !failure && (
        <>
          <p className="q">{text(found.title)}</p>
          <p className={css.you}>
            {say.rich('joinAs', { name: found.name, what: words(found.role), b: (chunks) => <b>{chunks}</b> })}
          </p>
          <Button kind="main" big onPress={() => void comeIn()}>
            {say('comeIn')}
          </Button>
        </>
      )}
    </JoinPage>
  );
};
