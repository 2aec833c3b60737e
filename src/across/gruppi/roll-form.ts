/** Below this name each person has what happened to her: `come.<id>.assenza`, `.arrivo`, `.uscita`. */
export const HOW = 'come'

/** The roll-call as its form sends it, as the input of the command: unticked is absent, with or without notice. */
export function rollOf(form: Record<string, unknown>, gruppoId: string): Record<string, unknown> {
  const { qui, [HOW]: how, ...rest } = form
  const here = new Set([qui ?? []].flat())
  const people = Object.entries(isRecord(how) ? how : {}).map(([personaId, told]) => {
    const { assenza, arrivo, uscita } = isRecord(told) ? told : {}
    return here.has(personaId)
      ? { personaId, presence: 'presente', arrived: arrivo, left: uscita }
      : { personaId, presence: assenza }
  })
  return { ...rest, gruppoId, people }
}

/** The field of the form that an error of the input is about. */
export function fieldOf(field: string, people: readonly { personaId: string }[]): string {
  const [, at, what] = /^people\.(\d+)\.(\w+)$/.exec(field) ?? []
  const person = at === undefined ? undefined : people[Number(at)]
  if (!person) return field
  const name = { arrived: 'arrivo', left: 'uscita' }[what ?? ''] ?? 'assenza'
  return `${HOW}.${person.personaId}.${name}`
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
