export const control = {
  title: 'Control',
} as const;
