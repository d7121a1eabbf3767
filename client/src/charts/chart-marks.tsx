import { SIDES } from '@firebreak/shared/base/ids.ts';
import css from './chart.module.css';

/** Hatches, once per chart. */
export const ChartMarks = () => (
  <defs>
    {SIDES.map((side) => (
      <pattern
        key={side}
        id={`hatch-${side}`}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform={`rotate(${side === 'A' ? 45 : -45})`}
      >
        <rect width="1.2" height="5" className={side === 'A' ? css.fillA : css.fillB} />
      </pattern>
    ))}
  </defs>
);
