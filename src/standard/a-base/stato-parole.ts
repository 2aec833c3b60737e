const euroFormat = new Intl.NumberFormat('it-IT', { minimumFractionDigits: 2, useGrouping: 'always' })

/** An amount in cents as `8.145,00 €`. */
export function euro(cents: number): string {
  return `${euroFormat.format(cents / 100)} €`
}
