import type { SideId } from '@firebreak/shared/base/ids.ts';
import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import css from './header.module.css';
import { SideMark } from './side-mark.tsx';

type HeaderProps = {
  /** Whose desk: its upper edge is solid or dashed. */
  readonly side?: SideId | undefined;
  readonly children: ReactNode;
};

export const Header = ({ side, children }: HeaderProps) => (
  <header className={`${css.head} ${side === undefined ? '' : side === 'A' ? css.edgeA : css.edgeB}`}>
    {children}
  </header>
);

type HeaderWhoProps = { readonly side?: SideId | undefined; readonly name: ReactNode; readonly detail?: ReactNode };

/** ▲ Kestria / Duty officer · T. Marek */
export const HeaderWho = ({ side, name, detail }: HeaderWhoProps) => (
  <div className={css.who}>
    {side !== undefined && <SideMark side={side} />}
    <span className="cut">
      <b className="cut">{name}</b>
      {detail !== undefined && <span className="q cut">{detail}</span>}
    </span>
  </div>
);

type HeaderCellProps = {
  readonly label: ReactNode;
  readonly push?: boolean;
  /** Left out where the page is narrower than a laptop, or only on a phone. */
  readonly spare?: 'tablet' | 'phone';
  /** Says nothing without its label: kept beside the value on a phone. */
  readonly named?: boolean;
  readonly children: ReactNode;
};

/** A label above its value. `push` sends it and what follows to the right. */
export const HeaderCell = ({ label, push = false, spare, named = false, children }: HeaderCellProps) => (
  <div
    className={classes(
      push && css.push,
      spare === 'tablet' && css.wideOnly,
      spare === 'phone' && css.notPhone,
      named && css.named,
    )}
  >
    <span className={css.key}>{label}</span>
    <span className={css.value}>{children}</span>
  </div>
);

type HeaderClockProps = { readonly time: string; readonly label: ReactNode; readonly still?: boolean };

/** The scenario's clock, the largest thing in the header. `still`: paused, in the exercise's own colour. */
export const HeaderClock = ({ time, label, still = false }: HeaderClockProps) => (
  <div className={`${css.clock} ${css.push} ${still ? css.still : ''}`}>
    <b>{time}</b>
    <span className="q">{label}</span>
  </div>
);
