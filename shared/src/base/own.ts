/** Whether `key` is the object's own. */
export const isOwn = (object: object, key: PropertyKey): boolean =>
  // biome-ignore lint/suspicious/noPrototypeBuiltins: Object.hasOwn came with Chromium 93, and participants' browsers may be older.
  Object.prototype.hasOwnProperty.call(object, key);
