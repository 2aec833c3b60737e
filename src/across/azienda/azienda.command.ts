import { readCodiceFiscale, readPartitaIva, sayProblem } from '../../platform/identifiers/index.ts'
import { defineCommand, done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { CENTRO, IMPRESE } from '../../records/accesso/index.ts'
import {
  addReferente,
  addSede,
  closeFabbisogno,
  closeSede,
  createAzienda,
  findAzienda,
  findAziendaByPartitaIva,
  listSimiliA,
  removeReferente,
  updateAzienda,
  type NewSede,
} from '../../records/azienda/index.ts'
import { findCompetente } from '../../records/centro/index.ts'
import { plainDate } from '../../standard/index.ts'
import {
  AddReferente,
  AddSede,
  CloseNeed,
  CreateAzienda,
  OneReferente,
  OneSede,
  UpdateAzienda,
} from './azienda.schema.ts'

/**
 * Makes the file of a company. Refused `azienda.gia-presente` (with its id), and `azienda.simili-da-vedere` until who
 * asks says that it is none of those with a similar name.
 */
export const createCompany = defineCommand({
  name: 'azienda.create',
  may: CENTRO,
  input: CreateAzienda,
  async run(work, { partitaIva, codiceFiscale, comune, place, address, seen, ...profile }) {
    const known = await findAziendaByPartitaIva(work, partitaIva)
    if (known) return refused('azienda.gia-presente', { aziendaId: known.id })
    const similar = seen ? [] : await listSimiliA(work, profile.name)
    if (similar.length > 0) return refused('azienda.simili-da-vedere', { count: similar.length, similar })
    const codice = readCode(codiceFiscale ?? partitaIva, work.today)
    if (!codice.ok) return codice
    const competente = comune && (await findCompetente(work, comune, work.today))
    const made = await createAzienda(work, {
      ...emptied(profile),
      name: profile.name,
      partitaIva,
      codiceFiscale: codice.value,
      centroCode: competente || work.actor.centro,
      consulenteId: work.actor.role === 'imprese' ? work.actor.id : null,
    })
    if (!made.ok) return made
    if (comune || place) await addSede(work, made.value, siteOf('legale', { comune, place, address }))
    work.record({ kind: 'azienda.registrata', data: { azienda: made.value, centro: work.actor.centro } })
    return done({ aziendaId: made.value })
  },
})

function readCode(typed: string, today: string): Outcome<string> {
  const company = readPartitaIva(typed)
  if (company.ok) return done(company.partitaIva)
  const person = readCodiceFiscale(typed, { today })
  if (person.ok) return done(person.codice)
  const { problem } = /^[\d\s]+$/.test(typed) ? company : person
  return refused('persona.codice-errato', { it: sayProblem('it', problem), en: sayProblem('en', problem) })
}

type Given = Partial<
  Record<'ateco' | 'ccnl' | 'phone' | 'email', string | null | undefined> & {
    sizeClass: (typeof CreateAzienda)['_output']['sizeClass']
  }
>
const emptied = ({ ateco, ccnl, sizeClass, phone, email }: Given) => ({
  ateco: ateco ?? null,
  ccnl: ccnl ?? null,
  sizeClass: sizeClass ?? null,
  phone: phone ?? null,
  email: email ?? null,
})

type Where = { [key in 'comune' | 'place' | 'address']?: string | undefined }
/** A comune of ours says more than a name that was written beside it. */
const siteOf = (kind: NewSede['kind'], { comune, place, address }: Where): NewSede => ({
  kind,
  comune: comune ?? null,
  place: comune ? null : (place ?? null),
  address: address ?? null,
})

/** Writes who a company is, as a whole: what is left out is emptied. Refused `azienda.modificata-da-altri`. */
export const updateCompany = defineCommand({
  name: 'azienda.update',
  may: CENTRO,
  input: UpdateAzienda,
  async run(work, { aziendaId, version, name, consulenteId, ...profile }) {
    const azienda = await findAzienda(work, aziendaId)
    if (!azienda) return refused('azienda.non-trovata')
    const changes = { name, consulenteId: consulenteId ?? null, ...emptied(profile) }
    const written = await updateAzienda(work, { id: aziendaId, version }, changes)
    if (!written.ok) return written
    work.record({ kind: 'azienda.aggiornata', data: { azienda: aziendaId } })
    return done({ aziendaId })
  },
})

/** Adds a place where a company works. Refused `azienda.sede-senza-luogo`. */
export const addSite = defineCommand({
  name: 'azienda.add-sede',
  may: CENTRO,
  input: AddSede,
  run: (work, { aziendaId, kind, ...where }) =>
    onAzienda(work, aziendaId, async (id) =>
      where.comune || where.place
        ? done({ sedeId: await addSede(work, id, siteOf(kind, where)) })
        : refused('azienda.sede-senza-luogo'),
    ),
})

/** Nobody works there any more. */
export const closeSite = defineCommand({
  name: 'azienda.close-sede',
  may: CENTRO,
  input: OneSede,
  run: (work, input) =>
    onAzienda(work, input.aziendaId, async () => {
      const closed = await closeSede(work, { ...input, on: plainDate(work.today) })
      return closed ? done({ sedeId: input.sedeId }) : refused('azienda.modificata-da-altri')
    }),
})

/** Adds somebody to ask for at a company. */
export const addContactPerson = defineCommand({
  name: 'azienda.add-referente',
  may: CENTRO,
  input: AddReferente,
  run: (work, { aziendaId, name, job = null, phone = null, email = null }) =>
    onAzienda(work, aziendaId, async (id) =>
      done({ referenteId: await addReferente(work, id, { name, job, phone, email }) }),
    ),
})

/** She no longer is whom to ask for. */
export const removeContactPerson = defineCommand({
  name: 'azienda.remove-referente',
  may: CENTRO,
  input: OneReferente,
  run: (work, input) =>
    onAzienda(work, input.aziendaId, async () =>
      (await removeReferente(work, input))
        ? done({ referenteId: input.referenteId })
        : refused('azienda.modificata-da-altri'),
    ),
})

/** Ends a need: it was met, no longer holds, or cannot be met. */
export const closeNeed = defineCommand({
  name: 'azienda.close-fabbisogno',
  may: IMPRESE,
  input: CloseNeed,
  async run(work, { aziendaId, fabbisognoId, version, how }) {
    const closed = await closeFabbisogno(work, { aziendaId, id: fabbisognoId, version }, how)
    if (!closed.ok) return closed
    work.record({ kind: 'fabbisogno.chiuso', data: { azienda: aziendaId, fabbisogno: fabbisognoId, how } })
    return done({ fabbisognoId })
  },
})

/** Changes something around a company that is there, and tells the ledger. */
async function onAzienda<T extends Record<string, string>>(
  work: Work,
  id: string,
  change: (id: Parameters<typeof addSede>[1]) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const azienda = await findAzienda(work, id)
  if (!azienda) return refused('azienda.non-trovata')
  const changed = await change(azienda.id)
  if (changed.ok) work.record({ kind: 'azienda.aggiornata', data: { azienda: id, ...changed.value } })
  return changed
}
