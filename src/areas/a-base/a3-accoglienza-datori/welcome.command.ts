import { deliverTo } from '../../../across/azienda/index.ts'
import { defineCommand, done, refused, type Outcome, type Work } from '../../../platform/work/index.ts'
import { CENTRO } from '../../../records/accesso/index.ts'
import {
  answerBy,
  createAzienda,
  expressFabbisogno,
  findAziendaByPartitaIva,
  getAzienda,
  listConsulenti,
  listSimiliA,
  updateAzienda,
  type Azienda,
  type NeedKind,
} from '../../../records/azienda/index.ts'
import { endTurno, holdTurno, listInSala, mayServe, type Turno } from '../../../records/turno/index.ts'
import { plainDate, type PlainDate } from '../../../standard/index.ts'
import { Welcome } from './welcome.schema.ts'

/** Longer than this the page was left open: the minutes are not of one conversation. */
const LONGEST_MS = 2 * 60 * 60_000

/**
 * An employer was welcomed, said what it needs and leaves with a name and a day: serving it is the service A3, from the
 * call of its number (or the opening of the page) to now. Refused `azienda.simili-da-vedere`, `azienda.senza-nome`,
 * `azienda.consulente-impossibile`.
 */
export const welcomeEmployer = defineCommand({
  name: 'a3.welcome',
  may: CENTRO,
  input: Welcome,
  async run(work, { partitaIva, name, seen, needs, detail, consulenteId, startedAt }) {
    const turno = await inFront(work)
    if (!turno.ok) return turno
    const known = await companyOf(work, { partitaIva, name, seen })
    if (!known.ok) return known
    const azienda = known.value
    const { centro } = work.actor
    const consulenti = await listConsulenti(work, { consulenteId: azienda.consulenteId, centro })
    const consulente = consulenti.find(({ id }) => id === consulenteId)
    if (!consulente) return refused('azienda.consulente-impossibile')
    const delivered = await deliverTo(work, {
      service: 'A3',
      aziendaId: azienda.id,
      startedAt: turno.value?.calledAt ?? beginning(work, startedAt),
      endedAt: work.now,
      channel: 'in-presenza',
      outputs: ['scheda-azienda', 'materiale-informativo'],
    })
    if (!delivered.ok) return delivered
    const { id: prestazioneId, minutes, verdicts } = delivered.value
    const promised = answerBy(plainDate(work.today))
    const promise = { azienda, consulenteId, answerBy: promised, prestazioneId, detail: detail ?? null }
    const ids = []
    for (const kind of needs) ids.push(await express(work, kind, promise))
    if (azienda.consulenteId === null) await updateAzienda(work, azienda, { consulenteId })
    if (turno.value) await serve(work, turno.value, prestazioneId)
    return done({
      aziendaId: azienda.id,
      fabbisogni: ids,
      consulente: consulente.name,
      answerBy: promised,
      prestazioneId,
      minutes,
      verdicts,
    })
  },
})

/** The number of the employers' queue that the actor has in front, if any. */
async function inFront(work: Work): Promise<Outcome<Turno | undefined>> {
  const mine = (await listInSala(work)).find(({ isMine, letter }) => isMine && letter === 'I')
  if (!mine) return done(undefined)
  const held = await holdTurno(work, mine.id)
  if (!held.ok) return held
  const allowed = mayServe(held.value, work.actor.id)
  return allowed.ok ? held : allowed
}

async function serve(work: Work, turno: Turno, prestazioneId: string): Promise<void> {
  await endTurno(work, turno.id, { outcome: 'servito', prestazioneId })
  work.record({ kind: 'turno.servito', data: { turno: turno.id, centro: turno.centro } })
}

function beginning({ now }: Work, startedAt: string | undefined): Date {
  const at = startedAt === undefined ? now : new Date(startedAt)
  return at > now || now.getTime() - at.getTime() > LONGEST_MS ? now : at
}

interface Asked {
  partitaIva: string
  name: string | undefined
  seen: boolean
}

/** The company, made where it is new: its name is all one has to know. */
async function companyOf(work: Work, { partitaIva, name, seen }: Asked): Promise<Outcome<Azienda>> {
  const known = await findAziendaByPartitaIva(work, partitaIva)
  if (known) return done(known)
  if (!name) return refused('azienda.senza-nome')
  const similar = seen ? [] : await listSimiliA(work, name)
  if (similar.length > 0) return refused('azienda.simili-da-vedere', { count: similar.length, similar })
  const unknown = { ateco: null, ccnl: null, sizeClass: null, phone: null, email: null, consulenteId: null }
  const codes = { partitaIva, codiceFiscale: partitaIva, centroCode: work.actor.centro }
  const made = await createAzienda(work, { ...unknown, ...codes, name })
  if (!made.ok) return made
  work.record({
    kind: 'azienda.registrata',
    service: 'A3',
    data: { azienda: made.value, centro: work.actor.centro },
  })
  return done(await getAzienda(work, made.value))
}

interface Promised {
  azienda: Azienda
  consulenteId: string
  answerBy: PlainDate
  prestazioneId: string
  detail: string | null
}

async function express(work: Work, kind: NeedKind, { azienda, ...promise }: Promised): Promise<string> {
  const expressedOn = plainDate(work.today)
  const id = await expressFabbisogno(work, { ...promise, aziendaId: azienda.id, kind, expressedOn })
  const { answerBy: by, consulenteId: consulente, prestazioneId: prestazione } = promise
  const told = { azienda: azienda.id, fabbisogno: id, need: kind, prestazione, answerBy: by, consulente }
  work.record({ kind: 'fabbisogno.espresso', service: 'A3', data: { ...told, centro: work.actor.centro } })
  return id
}
