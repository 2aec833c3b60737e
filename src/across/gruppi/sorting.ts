/** What the list of the groups is sorted by: `posti`, or `-posti` for the other way round. */
export const SORTS = ['quando', 'gruppo', 'dove', 'conduce', 'posti'] as const
export type Sort = (typeof SORTS)[number]

interface Sortable {
  startsAt: Date
  service: string
  title: string
  place: string
  conductorName: string | null
  left: number
}

const KEYS: Record<Sort, (each: Sortable) => string | number> = {
  quando: ({ startsAt }) => startsAt.getTime(),
  gruppo: ({ service, title }) => `${service} ${title}`,
  dove: ({ place }) => place,
  conduce: ({ conductorName }) => conductorName ?? '',
  posti: ({ left }) => left,
}
const collator = new Intl.Collator('it', { numeric: true })

export interface Sorted {
  by: Sort
  down: boolean
}

/** What an address asks for; unknown words ask for nothing: by when. */
export function readSort(text: string | undefined): Sorted {
  const by = SORTS.find((each) => each === text?.replace(/^-/, ''))
  return { by: by ?? 'quando', down: by !== undefined && text?.startsWith('-') === true }
}

/** The groups in that order; those that are equal stay as they were. */
export function sortGroups<T extends Sortable>(groups: readonly T[], { by, down }: Sorted): T[] {
  const key = KEYS[by]
  const turn = down ? -1 : 1
  return groups.toSorted((one, other) => turn * compare(key(one), key(other)))
}

const compare = (one: string | number, other: string | number): number =>
  typeof one === 'number' && typeof other === 'number'
    ? one - other
    : collator.compare(String(one), String(other))
