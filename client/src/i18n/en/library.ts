export const library = {
  title: 'Exercises',
} as const;
