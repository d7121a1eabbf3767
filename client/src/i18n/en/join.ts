export const join = {
  title: 'Join an exercise',
} as const;
