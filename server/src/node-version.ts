/** First releases of each line without the Brotli decoder's hole (CVE-2026-111497). */
const SOUND: Readonly<Record<number, readonly [number, number]>> = { 22: [23, 4], 24: [22, 1], 26: [12, 1] };

/** A warning when this Node is one to be replaced; the server refuses encoded bodies whatever it runs on. */
export const nodeWarning = (version: string): string | undefined => {
  const [major = 0, minor = 0, patch = 0] = version.replace(/^v/, '').split('.').map(Number);
  const sound = SOUND[major];
  const isSound = sound === undefined ? major > 26 : minor > sound[0] || (minor === sound[0] && patch >= sound[1]);
  if (isSound) return undefined;
  return `Warning: Node ${version} has a known hole in its Brotli decoder. Firebreak refuses compressed requests; still, use Node 24.22.1, 26.12.1 or newer.`;
};
