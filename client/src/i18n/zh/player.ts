export const player = {
  back: '后退一条',
  forward: '前进一条',
  play: '播放',
  stop: '停止',
  speed: '速度：每秒演习分钟数',
  speedIs: '×{speed}',
  record: '第 {b} 条，共 {of} 条',
  position: '日志位置',
  hide: '隐藏此后内容',
  show: '显示此后内容',
} as const;
