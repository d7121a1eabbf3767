/** Raised when a frame or a table changes shape: an old page is asked to reload. */
export const PROTOCOL = 2;

/** Larger messages are refused by the client with a readable message, and by the server (bytes). */
export const MAX_FRAME_BYTES = 64 * 1024;
