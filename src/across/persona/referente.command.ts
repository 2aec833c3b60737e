import { z } from 'zod'
import { defineCommand, defineQuery, done, refused, type Work } from '../../platform/work/index.ts'
import { CENTRO, DESK } from '../../records/accesso/index.ts'
import {
  changeReferente,
  countFollowed,
  listColleghi,
  listPassaggi,
  passAll,
  takeBackAll,
  type Collega,
  type Passaggio,
} from '../../records/persona/index.ts'
import { openPersona, type Testata } from './open-persona.ts'

/** A person with those who may follow her. Refused `accesso.non-trovata`. */
export const readReferente = defineQuery({
  name: 'persona.read-referente',
  may: DESK,
  input: z.strictObject({ personaId: z.uuid() }),
  async run(work, { personaId }) {
    const persona = await openPersona(work, personaId, { door: 'referente' })
    if (!persona) return refused('accesso.non-trovata')
    return done<{ persona: Testata; colleghi: Collega[] }>({
      persona,
      colleghi: await listColleghi(work, CENTRO),
    })
  },
})

/** Gives a person to somebody of the actor's centre, or to the actor. */
export const affida = defineCommand({
  name: 'persona.affida',
  may: DESK,
  input: z.strictObject({ personaId: z.uuid(), referenteId: z.uuid() }),
  async run(work, { personaId, referenteId }) {
    if (!(await isCollega(work, referenteId))) return refused('persona.referente-impossibile')
    const persona = await openPersona(work, personaId, { door: 'referente' })
    if (!persona) return refused('accesso.non-trovata')
    const changed = await changeReferente(work, personaId, referenteId)
    if (changed) recordGiven(work, [personaId], { from: changed.from, to: referenteId })
    return done({ changed: changed !== undefined })
  },
})

export interface PassaggioView {
  colleghi: Collega[]
  /** How many people `da` follows; null until one is chosen. */
  people: number | null
  passaggi: Passaggio[]
}

const MANAGER = ['responsabile']

/** What a handover would pass on, and those that can be taken back. Refused where `da` is not of the centre. */
export const readPassaggio = defineQuery({
  name: 'persona.read-passaggio',
  may: MANAGER,
  input: z.strictObject({ da: z.uuid().optional() }),
  async run(work, { da }) {
    if (da && !(await isCollega(work, da))) return refused('persona.referente-impossibile')
    return done<PassaggioView>({
      colleghi: await listColleghi(work, CENTRO),
      people: da ? await countFollowed(work, da) : null,
      passaggi: await listPassaggi(work),
    })
  },
})

/** Passes everybody whom one follows to another of the centre, if they are as many as were seen. */
export const passaTutte = defineCommand({
  name: 'persona.passa-tutte',
  may: MANAGER,
  input: z.strictObject({ da: z.uuid(), a: z.uuid(), people: z.coerce.number().int().min(0) }),
  async run(work, { da, a, people }) {
    const { centro } = work.actor
    if (da === a || !centro || !(await isCollega(work, da)) || !(await isCollega(work, a)))
      return refused('persona.referente-impossibile')
    const passed = await passAll(work, { fromId: da, toId: a, people, centroCode: centro })
    if (!passed.ok) return passed
    const { id, persone } = passed.value
    recordGiven(work, persone, { from: da, to: a, passaggioId: id })
    return done({ passaggioId: id, people: persone.length })
  },
})

/** Takes a handover back: those whom the other still follows. */
export const riprendiTutte = defineCommand({
  name: 'persona.riprendi-tutte',
  may: MANAGER,
  input: z.strictObject({ passaggioId: z.uuid() }),
  async run(work, { passaggioId }) {
    const back = await takeBackAll(work, passaggioId)
    if (!back.ok) return back
    const { fromId, toId, persone } = back.value
    recordGiven(work, persone, { from: toId, to: fromId, passaggioId })
    return done({ people: persone.length })
  },
})

async function isCollega(work: Work, id: string): Promise<boolean> {
  return (await listColleghi(work, CENTRO)).some((each) => each.id === id)
}

function recordGiven(work: Work, persone: readonly string[], data: Record<string, unknown>): void {
  for (const personaId of persone) work.record({ kind: 'persona.affidata', service: 'A1', personaId, data })
}
