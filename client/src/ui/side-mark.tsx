import type { SideId } from '@firebreak/shared/base/ids.ts';
import { Icon } from './icon.tsx';

type SideMarkProps = { readonly side: SideId; readonly label?: string };

/** ● or ▲. The mark carries the side's colour; the name beside it stays in ink. */
export const SideMark = ({ side, label }: SideMarkProps) => (
  <Icon name={side} className={side === 'A' ? 'ma' : 'mb'} {...(label !== undefined && { label })} />
);
