import { createContext, type ReactNode, useContext, useId } from 'react';
import css from './section.module.css';

type SectionProps = {
  readonly title: ReactNode;
  /** What matters, in numbers: "**1** awaits your answer". */
  readonly count?: ReactNode;
  readonly note?: ReactNode;
  readonly level?: 2 | 3;
  /** A landmark that F6 visits. Its name is the title. */
  readonly region?: boolean;
  readonly className?: string;
  readonly children?: ReactNode;
};

const End = createContext<ReactNode>(undefined);

/** What stands at the end of the heads of the sections within. */
export const SectionEnd = End.Provider;

/** Opens with a 2 px rule, as in a newspaper. */
export const Section = ({ title, count, note, level = 2, region = false, className, children }: SectionProps) => {
  const id = useId();
  const end = useContext(End);
  const Heading = level === 2 ? 'h2' : 'h3';
  const landmark = region ? { 'aria-labelledby': id, 'data-region': true, tabIndex: -1 } : {};
  return (
    <section className={`${css.section} ${className ?? ''}`} {...landmark}>
      <div className={css.head}>
        <Heading id={id}>{title}</Heading>
        {count !== undefined && <span>{count}</span>}
        {note !== undefined && <span className={css.note}>{note}</span>}
        {end !== undefined && <span className={note === undefined ? css.note : css.end}>{end}</span>}
      </div>
      {end === undefined ? children : <End.Provider value={undefined}>{children}</End.Provider>}
    </section>
  );
};
