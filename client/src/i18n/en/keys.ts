export const keys = {
  keysTurnOff: 'Turn single-key commands off',
  keysTurnOn: 'Turn single-key commands on',
  keyChange: 'Change…',
  keyChangeOf: 'Change the key: {does}',
  keyPress: 'Press a key, or Esc',
  keyIs: '{key}: {does}',
  keyTaken: 'Not changed: that key is taken by “{by}”.',
  keyNotAKey: 'Not changed: only a key by itself, or with Shift.',
  keysReset: 'All keys as they were',
} as const;
