import { SIDES } from '@firebreak/shared/base/ids.ts';
import css from './chart.module.css';

/** Arrow heads and hatches, once per chart. */
export const ChartMarks = () => (
  <defs>
    {SIDES.map((side) => (
      <marker
        key={side}
        id={`arrow-${side}`}
        viewBox="0 0 8 8"
        refX="7"
        refY="4"
        markerWidth="8"
        markerHeight="8"
        markerUnits="userSpaceOnUse"
        orient="auto"
      >
        <path d="M0 0 8 4 0 8z" className={side === 'A' ? css.fillA : css.fillB} />
      </marker>
    ))}
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
