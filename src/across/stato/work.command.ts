import { defineCommand, done, refused, type Work } from '../../platform/work/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import { findPersona } from '../../records/persona/index.ts'
import {
  addRapporto,
  changeRapporto,
  chooseRapporto,
  listRapporti,
  removeRapporto,
  type NewRapporto,
} from '../../records/rapporto/index.ts'
import { refreshScadenze } from '../../records/scadenza/index.ts'
import { plainDate } from '../../standard/index.ts'
import type { z } from 'zod'
import { contrastsIn } from './contrasts.ts'
import { CorrectWork, DeclareWork, Reconcile, RemoveWork } from './stato.schema.ts'

/** Writes work that a person tells of; status and duties follow at once. */
export const declareWork = defineCommand({
  name: 'stato.declare-work',
  may: CENTRO,
  input: DeclareWork,
  async run(work, { personaId, ...said }) {
    if (!(await findPersona(work, personaId))) return refused('accesso.non-trovata')
    const rapportoId = await addRapporto(work, personaId, rapportoOf(said))
    await tell(work, 'rapporto.dichiarato', { personaId, rapportoId })
    return done({ rapportoId })
  },
})

/** Writes it anew, if it still is as it was seen; what it was is kept. */
export const correctWork = defineCommand({
  name: 'stato.correct-work',
  may: CENTRO,
  input: CorrectWork,
  async run(work, { personaId, rapportoId, version, ...said }) {
    const changed = await changeRapporto(work, { personaId, rapportoId, version }, rapportoOf(said))
    if (!changed.ok) return changed
    await tell(work, 'rapporto.corretto', { personaId, rapportoId })
    return done({ rapportoId })
  },
})

/** Takes it away: it was never so. */
export const removeWork = defineCommand({
  name: 'stato.remove-work',
  may: CENTRO,
  input: RemoveWork,
  async run(work, { personaId, rapportoId, version, reason }) {
    const removed = await removeRapporto(work, { personaId, rapportoId, version }, reason)
    if (!removed.ok) return removed
    await tell(work, 'rapporto.tolto', { personaId, rapportoId })
    return done({ rapportoId })
  },
})

/** Says which of two tellings of one work counts. Refused `rapporto.nessun-contrasto` where they no longer differ. */
export const reconcileWork = defineCommand({
  name: 'stato.reconcile-work',
  may: CENTRO,
  input: Reconcile,
  async run(work, { personaId, rapportoId, declaredId, choice, reason }) {
    const found = (await contrastsIn(work, personaId)).find(
      ({ declared, communicated }) => declared.id === declaredId && communicated.id === rapportoId,
    )
    const rapporto = (await listRapporti(work, personaId)).find(({ id }) => id === rapportoId)
    if (!found || !rapporto) return refused('rapporto.nessun-contrasto')
    const chosen = { choice, reason, by: work.actor.name, on: plainDate(work.today) }
    await chooseRapporto(work, rapporto, { declaredId, chosen })
    await tell(work, 'rapporto.confrontato', { personaId, rapportoId, choice })
    return done({ rapportoId, choice })
  },
})

async function tell(
  work: Work,
  kind: `rapporto.${string}`,
  { personaId, ...data }: { personaId: string; rapportoId: string; choice?: string },
): Promise<void> {
  work.record({ kind, personaId, data })
  await refreshScadenze(work, personaId)
}

type Said = Omit<z.output<typeof DeclareWork>, 'personaId'>

function rapportoOf({ from, until, weeklyHours, ...said }: Said): NewRapporto {
  return {
    employerCode: said.employerCode ?? null,
    employerName: said.employerName,
    ateco: said.ateco ?? null,
    contract: said.contract,
    from: plainDate(from),
    until: until ? plainDate(until) : null,
    openEnded: said.openEnded,
    weeklyMinutes: weeklyHours ? Math.round(weeklyHours * 60) : null,
    yearlyIncomeCents: said.yearlyIncomeCents ?? null,
  }
}
