/** Joins the class names that hold; the false and the missing are left out. */
export const classes = (...names: (string | false | undefined)[]): string => names.filter(Boolean).join(' ')
