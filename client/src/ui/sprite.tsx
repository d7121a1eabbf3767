import { GLYPHS } from './glyphs.tsx';

/** Mounted once, so that a glyph is one `use` wherever it stands. */
export const Sprite = () => (
  <svg className="sr" width="0" height="0" aria-hidden="true" focusable="false">
    <defs>
      {Object.entries(GLYPHS).map(([name, glyph]) => (
        <symbol key={name} id={`i-${name}`} viewBox="0 0 16 16">
          {glyph}
        </symbol>
      ))}
    </defs>
  </svg>
);
