/** "Ines Ferro, Tomas Vale": each once, in order; Chinese commas and line breaks part them too. */
export const readNames = (written: string): readonly string[] => [
  ...new Set(
    written
      .split(/[,，、;；\n]/)
      .map((name) => name.trim().slice(0, 60))
      .filter(Boolean),
  ),
];
