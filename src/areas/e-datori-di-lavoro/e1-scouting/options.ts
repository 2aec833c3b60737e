import { labels } from '../../../across/azienda/index.ts'

/** A value with what it is called, for a group of chips. */
export const optionsOf = <T extends string>(values: readonly T[], name: (value: T) => string) =>
  values.map((value) => ({ value, label: name(value) }))

export { labels as named }
