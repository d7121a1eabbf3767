export const player = {
  back: 'Back one record',
  forward: 'Forward one record',
  play: 'Play',
  stop: 'Stop',
  speed: 'Speed: exercise minutes per second',
  speedIs: '×{speed}',
  record: 'record {b} of {of}',
  position: 'Position in the log',
  hide: 'Hide the future',
  show: 'Show the future',
} as const;
