import { canonical, type Passo, type PattoContent } from './content.ts'

/** Who must put a new signature: the centre by itself, the person (and the centre with her), or nobody. */
export type Signer = 'nobody' | 'centre' | 'person' | 'both'

export const AMENDMENT_KINDS = [
  'noi.aggiunto',
  'noi.tolto',
  'noi.prima',
  'noi.dopo',
  'noi.cambiato',
  'tu.aggiunto',
  'tu.tolto',
  'tu.prima',
  'tu.dopo',
  'tu.cambiato',
  'obiettivo',
  'lavori',
  'regole',
  'profilo',
  'servizi',
  'referente',
  'anagrafica',
  'recapito',
  'stato-del-passo',
] as const
/** What may change of a patto, or around it. */
export type AmendmentKind = (typeof AMENDMENT_KINDS)[number]

interface Amendment {
  newVersion: boolean
  signer: Signer
  it: string
  en: string
}

/**
 * Which change needs a new version and whose signature. Whoever takes on more, or gives something up, signs: nobody is
 * bound without knowing. What binds nobody to more voids no signature.
 */
export const AMENDMENTS: Readonly<Record<AmendmentKind, Amendment>> = {
  'noi.aggiunto': {
    newVersion: true,
    signer: 'centre',
    it: 'Promettiamo di più noi: basta la nostra firma.',
    en: 'We promise more: our signature is enough.',
  },
  'noi.tolto': {
    newVersion: true,
    signer: 'person',
    it: 'La persona rinuncia a qualcosa che le abbiamo promesso.',
    en: 'The person gives up something we promised.',
  },
  'noi.prima': {
    newVersion: true,
    signer: 'centre',
    it: 'Facciamo prima noi: basta la nostra firma.',
    en: 'We do it earlier: our signature is enough.',
  },
  'noi.dopo': {
    newVersion: true,
    signer: 'person',
    it: 'La persona accetta di aspettare.',
    en: 'The person accepts to wait.',
  },
  'noi.cambiato': {
    newVersion: true,
    signer: 'both',
    it: 'Cambia chi c’è, o come: si decide insieme.',
    en: 'Who is in it changes, or how: it is decided together.',
  },
  'tu.aggiunto': {
    newVersion: true,
    signer: 'both',
    it: 'Alla persona si chiede di più: si decide insieme.',
    en: 'More is asked of the person: it is decided together.',
  },
  'tu.tolto': {
    newVersion: true,
    signer: 'both',
    it: 'Cambiano i doveri della persona: si decide insieme.',
    en: 'The duties of the person change: it is decided together.',
  },
  'tu.prima': {
    newVersion: true,
    signer: 'both',
    it: 'La persona ha meno tempo: si decide insieme.',
    en: 'The person has less time: it is decided together.',
  },
  'tu.dopo': {
    newVersion: true,
    signer: 'centre',
    it: 'La persona ha più tempo: basta la nostra firma.',
    en: 'The person has more time: our signature is enough.',
  },
  'tu.cambiato': {
    newVersion: true,
    signer: 'both',
    it: 'Cambia chi c’è, o come: si decide insieme.',
    en: 'Who is in it changes, or how: it is decided together.',
  },
  obiettivo: {
    newVersion: true,
    signer: 'both',
    it: 'Cambia che cosa vuole la persona.',
    en: 'What the person wants changes.',
  },
  lavori: {
    newVersion: true,
    signer: 'both',
    it: 'Cambiano i lavori che cerca.',
    en: 'The jobs she looks for change.',
  },
  regole: { newVersion: true, signer: 'both', it: 'Cambiano le regole.', en: 'The rules change.' },
  profilo: {
    newVersion: false,
    signer: 'nobody',
    it: 'Il profilo si ricalcola per legge: entra nella prossima versione.',
    en: 'The profile is reckoned again by law: it goes into the next version.',
  },
  servizi: {
    newVersion: false,
    signer: 'nobody',
    it: 'Un servizio ricevuto si annota: non obbliga nessuno.',
    en: 'A service received is noted: it binds nobody.',
  },
  referente: {
    newVersion: false,
    signer: 'nobody',
    it: 'Chi segue la persona può cambiare: il patto è con il centro.',
    en: 'Whoever follows the person may change: the patto is with the centre.',
  },
  anagrafica: {
    newVersion: false,
    signer: 'nobody',
    it: 'Si corregge la scheda: chi ha firmato è la stessa persona.',
    en: 'The file is corrected: whoever signed is the same person.',
  },
  recapito: {
    newVersion: false,
    signer: 'nobody',
    it: 'Telefono, e-mail e indirizzo si correggono: la firma resta.',
    en: 'Telephone, e-mail and address are corrected: the signature stays.',
  },
  'stato-del-passo': {
    newVersion: false,
    signer: 'nobody',
    it: 'Come va un passo si annota: il testo è lo stesso.',
    en: 'How a step goes is noted: the text is the same.',
  },
}

type Compared = Omit<PattoContent, 'number' | 'version'>

/** What is different between two versions, each kind once, in the order of the table. */
export function amendmentsBetween(before: Compared, after: Compared): AmendmentKind[] {
  const differs = (key: keyof Compared) => canonical(before[key] ?? null) !== canonical(after[key] ?? null)
  const found = new Set<AmendmentKind>([
    ...sideChanges('noi', before.ours, after.ours),
    ...sideChanges('tu', before.theirs, after.theirs),
    ...(differs('goal') ? (['obiettivo'] as const) : []),
    ...(differs('professioni') ? (['lavori'] as const) : []),
    ...(differs('conditions') ? (['regole'] as const) : []),
    ...(differs('profile') ? (['profilo'] as const) : []),
    ...(differs('delivered') ? (['servizi'] as const) : []),
    ...(differs('referente') ? (['referente'] as const) : []),
    ...(differs('person') ? (['anagrafica'] as const) : []),
  ])
  return AMENDMENT_KINDS.filter((kind) => found.has(kind))
}

function sideChanges(side: 'noi' | 'tu', before: readonly Passo[], after: readonly Passo[]): AmendmentKind[] {
  const old = new Map(before.map((each) => [each.text, each]))
  const now = new Map(after.map((each) => [each.text, each]))
  const gone: AmendmentKind[] = before.some(({ text }) => !now.has(text)) ? [`${side}.tolto`] : []
  return after.reduce<AmendmentKind[]>((kinds, passo) => {
    const was = old.get(passo.text)
    if (!was) return [...kinds, `${side}.aggiunto`]
    const { by: dayBefore, ...restBefore } = was
    const { by: dayNow, ...restNow } = passo
    if (canonical(restBefore) !== canonical(restNow)) return [...kinds, `${side}.cambiato`]
    if (dayBefore === dayNow) return kinds
    // No day at all is later than any.
    const isSooner = dayNow !== undefined && (dayBefore === undefined || dayNow < dayBefore)
    return [...kinds, isSooner ? `${side}.prima` : `${side}.dopo`]
  }, gone)
}

/** Whose signature a set of changes needs: the person's as soon as one needs it. */
export function signerOf(kinds: readonly AmendmentKind[]): Signer {
  const asked = new Set(kinds.map((kind) => AMENDMENTS[kind].signer))
  if (asked.has('both') || (asked.has('person') && asked.has('centre'))) return 'both'
  return asked.has('person') ? 'person' : asked.has('centre') ? 'centre' : 'nobody'
}
