import { AUDIENCES, type Audience, type Block, type Section } from '@firebreak/shared/report/aar/document.ts';
import { REPORT_FORMATS } from '@firebreak/shared/wire/report-formats.ts';
import { useState } from 'react';
import { Link } from 'wouter';
import { useDocumentTitle } from '../../i18n/document-title.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useReportWords } from '../../i18n/report-words.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Frame } from '../../ui/frame.tsx';
import { LanguageSwitch } from '../../ui/language-switch.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { Select } from '../../ui/select.tsx';
import { ThemeSwitch } from '../../ui/theme-switch.tsx';
import css from './report.module.css';
import { Statement, type Writing } from './statement.tsx';
import { type Stage, useReport } from './use-report.ts';

const Part = ({ block, writing }: { readonly block: Block; readonly writing: Writing }) => {
  const text = useText();
  if (block.kind === 'list')
    return (
      <>
        {block.heading && <h4>{text(block.heading)}</h4>}
        {block.items.length === 0 && <p className="q">{text(block.none)}</p>}
        <ul className={css.list}>
          {block.items.map((said, i) => (
            <li key={said.id ?? i} data-statement={said.id}>
              <Statement {...writing} said={said} />
            </li>
          ))}
        </ul>
      </>
    );
  if (block.rows.length === 0)
    return (
      <p className="q">
        {text(block.title)}: {text(block.none)}
      </p>
    );
  return (
    <section
      className={css.tableBox}
      aria-label={text(block.title)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table className={css.table}>
        <thead>
          <tr>
            {block.head.map((head) => (
              <th key={head.en} scope="col">
                {text(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows stand in the order of the log and do not move
            <tr key={n}>
              {row.map((said, i) => (
                <td key={block.head[i]?.en ?? i} data-statement={said.id}>
                  <Statement {...writing} said={said} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const Sections = ({ sections, writing }: { readonly sections: readonly Section[]; readonly writing: Writing }) => {
  const text = useText();
  return sections.map(({ id, level, heading, blocks }) => (
    <section key={id} id={id} className={level === 1 ? css.section : css.part} data-section={id}>
      {level === 1 ? <h2>{text(heading)}</h2> : <h3>{text(heading)}</h3>}
      {blocks.map((block, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks are the outline and do not move
        <Part key={i} {...{ block, writing }} />
      ))}
    </section>
  ));
};

const Before = ({ stage, exercise }: { readonly stage: Stage; readonly exercise: string }) => {
  const say = useReportWords();
  const text = useText();
  if (stage.kind !== 'refused') return <Loading what={say('loading')} />;
  const { status, message } = stage.failure;
  const isOut = status === 401 || status === 403;
  return (
    <Refusal
      title={say('refused')}
      ways={
        isOut ? (
          <Link href="/control">{say('toLibrary')}</Link>
        ) : (
          <Link href={`/debrief/${exercise}`}>{say('toDebrief')}</Link>
        )
      }
    >
      {isOut ? say('notSignedIn') : text(message)}
    </Refusal>
  );
};

/** The after-action report: a draft from the log, to be made one's own and handed on. */
export const ReportScreen = ({ exercise }: { readonly exercise: string }) => {
  const say = useReportWords();
  const text = useText();
  const language = useLanguage();
  const [audience, setAudience] = useState<Audience>('trainer');
  const { stage, write } = useReport(exercise, audience);
  const report = stage.kind === 'ready' ? stage.report : undefined;
  const document = report?.document;
  const title = document ? text(document.title) : say('title');
  useDocumentTitle(title);
  const file = (format: string): string =>
    `/api/exercises/${encodeURIComponent(exercise)}/report.${format}?for=${audience}&lang=${language}`;
  return (
    <Frame scroll marking={document?.marking} top={{ left: say('title') }} bottom={{ left: 'Firebreak' }}>
      <header className={css.bar}>
        <Link href={`/debrief/${exercise}`}>{say('toDebrief')}</Link>
        <Select
          label={say('audience')}
          choices={AUDIENCES.map((value) => ({ value, label: say(value) }))}
          value={audience}
          onValue={setAudience}
        />
        <nav aria-label={say('save')}>
          <span>{say('save')}</span>
          {REPORT_FORMATS.map((format) => (
            <a key={format} href={file(format)} download>
              {say(format)}
            </a>
          ))}
        </nav>
        <Button onPress={() => print()}>{say('print')}</Button>
        <span className="push">
          <LanguageSwitch />
          <ThemeSwitch />
        </span>
      </header>
      <main className={css.page}>
        <h1>{title}</h1>
        {report && document ? (
          <>
            <nav className={css.contents} aria-label={say('contents')}>
              {document.sections
                .filter(({ level }) => level === 1)
                .map(({ id, heading }) => (
                  <a key={id} href={`#${id}`}>
                    {text(heading)}
                  </a>
                ))}
            </nav>
            <Sections
              sections={document.sections}
              writing={{ exercise, versions: report.versions, ...(audience === 'trainer' && { write }) }}
            />
          </>
        ) : (
          <Before {...{ stage, exercise }} />
        )}
      </main>
    </Frame>
  );
};
