/** `classes(css.row, unread && css.unread)` */
export const classes = (...names: readonly (string | false | undefined)[]): string => names.filter(Boolean).join(' ');
