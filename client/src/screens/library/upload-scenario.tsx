import type { Text } from '@firebreak/shared/base/text.ts';
import { text as both } from '@firebreak/shared/base/text.ts';
import type { ScenarioFault } from '@firebreak/shared/wire/http.ts';
import { useState } from 'react';
import { callApi } from '../../connection/http.ts';
import { useLibraryWords } from '../../i18n/library-words.ts';
import { useText } from '../../i18n/use-text.ts';
import { announce } from '../../ui/announcements.ts';
import { Button } from '../../ui/button.tsx';
import { FileInput } from '../../ui/file-input.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { FaultList } from './fault-list.tsx';
import css from './library.module.css';
import { Rehearse } from './rehearse.tsx';

const MOST_CHARACTERS = 500_000;
const TOO_LARGE = both('The file is too large. A scenario is text only.', '文件过大。想定仅含文字。');
const UNREADABLE = both('The file cannot be read.', '无法读取该文件。');

type Read =
  | { readonly kind: 'sound'; readonly name: string; readonly source: string }
  | { readonly kind: 'faulty'; readonly name: string; readonly faults: readonly ScenarioFault[] }
  | { readonly kind: 'failed'; readonly name: string; readonly why: Text };

const check = async (file: File): Promise<Read> => {
  const { name } = file;
  if (file.size > MOST_CHARACTERS) return { kind: 'failed', name, why: TOO_LARGE };
  const source = await file.text().catch(() => undefined);
  if (source === undefined) return { kind: 'failed', name, why: UNREADABLE };
  const answer = await callApi<unknown>('POST', '/scenarios/check', { source });
  if (answer.ok) return { kind: 'sound', name, source };
  const { faults, message } = answer.error;
  return faults ? { kind: 'faulty', name, faults } : { kind: 'failed', name, why: message };
};

const wordsOf = (read: Exclude<Read, { kind: 'failed' }>) => ({
  file: read.name,
  n: read.kind === 'faulty' ? read.faults.length : 0,
});

type UploadProps = {
  readonly off: string | undefined;
  readonly onOpen: (source: string, rehearsal: boolean) => void;
};

/** A file is checked whole before anything is opened; with a fault in it nothing is. */
export const UploadScenario = ({ off, onOpen }: UploadProps) => {
  const say = useLibraryWords();
  const text = useText();
  const [chosen, setChosen] = useState<string>();
  const [read, setRead] = useState<Read>();
  const choose = async (file: File): Promise<void> => {
    setChosen(file.name);
    setRead(undefined);
    const found = await check(file);
    setRead(found);
    announce({ text: found.kind === 'failed' ? text(found.why) : say(found.kind, wordsOf(found)), kind: 'upload' });
  };
  return (
    <div className={css.upload}>
      <FileInput
        label={say('upload')}
        accept=".yaml,.yml,application/yaml,text/yaml"
        chosen={chosen ?? say('noFile')}
        onFile={(file) => void choose(file)}
      />
      <div>
        {read?.kind === 'failed' && <Refusal title={text(read.why)}>{read.name}</Refusal>}
        {read?.kind === 'faulty' && (
          <Refusal title={say('faulty', { file: read.name, n: read.faults.length })}>{say('faultyBody')}</Refusal>
        )}
        {read?.kind === 'sound' && <p className="b">{say('sound', { file: read.name })}</p>}
      </div>
      {read?.kind === 'faulty' && <FaultList faults={read.faults} />}
      {read?.kind === 'sound' && (
        <p className={css.opens}>
          <Button kind="main" off={off} quietReason onPress={() => onOpen(read.source, false)}>
            {say('openThis')}
          </Button>
          <Rehearse off={off} onOpen={() => onOpen(read.source, true)} />
        </p>
      )}
    </div>
  );
};
