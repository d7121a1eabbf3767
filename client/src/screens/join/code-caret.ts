/** Where the caret stands after `count` digits of a grouped code: `482 913 507`. */
export const caretAfter = (count: number): number => count + Math.max(0, Math.floor((count - 1) / 3));
