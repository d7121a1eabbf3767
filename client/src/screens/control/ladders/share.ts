/** Percent as a share, the way a threshold is written: `.58`, `1.00`. */
export const share = (percent: number): string => {
  const written = (percent / 100).toFixed(2);
  return written.startsWith('0') ? written.slice(1) : written;
};
