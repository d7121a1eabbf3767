/**
 * What the charts of an exercise were like when it was opened: an older log is folded by the charts it was made with.
 * 1: answers travel at once. 2: a fault of the line can hold them up or spoil them.
 */
export const MODEL_VERSION = '2';
