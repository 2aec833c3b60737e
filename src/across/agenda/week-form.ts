/** The days one may have hours on: never Sunday. */
export const WEEKDAYS = ['1', '2', '3', '4', '5', '6'] as const

/** «9:00» as a field of hours keeps it: «09:00». */
export const hourText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** «9:00», as it is read: from minutes after midnight. */
export const sayHour = (minutes: number): string => hourText(minutes).replace(/^0/, '')

/**
 * The form of a week (`1.0.from`: Monday, first stretch) as the input of `agenda.set-hours`: stretches left empty are
 * none. `fields` tells which field each of the stretches came from.
 */
export function hoursOf(form: Record<string, unknown>): { input: Record<string, unknown>; fields: string[] } {
  const fields: string[] = []
  const stretches: Record<string, unknown>[] = []
  for (const weekday of WEEKDAYS) {
    for (const at of ['0', '1']) {
      const stretch = partOf(partOf(form, weekday), at)
      if (Object.keys(stretch).length === 0) continue
      stretches.push({ ...stretch, weekday })
      fields.push(`${weekday}.${at}`)
    }
  }
  const rest = Object.entries(form).filter(([key]) => !WEEKDAYS.some((weekday) => weekday === key))
  return { input: { ...Object.fromEntries(rest), stretches }, fields }
}

function partOf(form: Record<string, unknown>, key: string): Record<string, unknown> {
  const part = form[key]
  return typeof part === 'object' && part !== null ? { ...part } : {}
}

/** The field of the form that an error of the input is about: `stretches.0.until` → `1.0.until`. */
export function fieldOf(path: string, fields: readonly string[]): string {
  const [, at, part] = /^stretches\.(\d+)\.(\w+)$/.exec(path) ?? []
  const field = at === undefined ? undefined : fields[Number(at)]
  return field && part ? `${field}.${part}` : path
}
