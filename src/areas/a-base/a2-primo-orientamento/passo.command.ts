import { defineCommand, done, refused, type Outcome } from '../../../platform/work/index.ts'
import { COUNSEL, DESK } from '../../../records/accesso/index.ts'
import {
  changeState,
  keyOf,
  listDeliveredTo,
  listPassi,
  PASSO_MODELS,
  withPasso,
  writePassoState,
  type Passo,
  type PassoSide,
} from '../../../records/patto/index.ts'
import { addDays, plainDate, type PlainDate } from '../../../standard/index.ts'
import { AddPasso, AmendPasso, SetPasso } from './passo.schema.ts'
import { renewWith } from './renewing.ts'

/** Adds a step to the PAI. Refused `patto.passo-presente` and as `renewWith`. */
export const addPasso = defineCommand({
  name: 'a2.add-passo',
  may: COUNSEL,
  input: AddPasso,
  async run(work, { personaId, ...given }) {
    const { side, passo } = passoOf(given, plainDate(work.today))
    const key = keyOf(side)
    return renewWith(work, personaId, (text) =>
      text[key].some((each) => each.text === passo.text)
        ? refused('patto.passo-presente')
        : done({ ...text, [key]: [...text[key], passo] }),
    )
  },
})

/** The step that was asked: what the model says, but for what was said otherwise. */
function passoOf(given: Omit<AddPasso, 'personaId'>, today: PlainDate): { side: PassoSide; passo: Passo } {
  const model = PASSO_MODELS.find(({ code }) => code === given.model)
  const { from } = given
  const by = given.by ?? (model && addDays(from ? plainDate(from) : today, model.days))
  const who = given.who ?? model?.who ?? []
  return {
    side: model?.side ?? given.side ?? 'noi',
    passo: {
      text: (given.text ?? model?.text ?? '').normalize('NFC'),
      ...(from && { from: plainDate(from) }),
      ...(by && { by: plainDate(by) }),
      ...(who.length > 0 && { who }),
      ...(model?.service && { service: model.service }),
    },
  }
}

/** Moves the last day of a step, or takes it out of the patto. Refused as `renewWith`. */
export const amendPasso = defineCommand({
  name: 'a2.amend-passo',
  may: COUNSEL,
  input: AmendPasso,
  async run(work, { personaId, passoId, change, by }) {
    const passo = (await listPassi(work, personaId)).find(({ id }) => id === passoId)
    if (!passo) return refused('accesso.non-trovata')
    if (passo.state === 'annullato') return refused('patto.passo-annullato')
    const until = by === undefined ? undefined : plainDate(by)
    if (change === 'data' && (until ?? null) === passo.by) return refused('patto.passo-uguale')
    const key = keyOf(passo.side)
    return renewWith(work, personaId, (text) =>
      done({ ...text, [key]: withPasso(text[key], passo.text, change === 'togli' ? 'gone' : { by: until }) }),
    )
  },
})

/** Says how a step goes: a fact of the ledger, not a new version. Two at once: the second is refused. */
export const setPasso = defineCommand({
  name: 'a2.set-passo',
  may: DESK,
  input: SetPasso,
  async run(work, { personaId, passoId, state, note, prestazioneId }): Promise<Outcome<{ state: string }>> {
    const passo = (await listPassi(work, personaId)).find(({ id }) => id === passoId)
    if (!passo) return refused('accesso.non-trovata')
    const next = changeState(passo.state, state, note)
    if (!next.ok) return next
    if (prestazioneId && !(await listDeliveredTo(work, personaId)).some(({ id }) => id === prestazioneId))
      return refused('patto.incontro-sbagliato')
    const held = { id: passo.id, personaId, state: passo.state }
    if (!(await writePassoState(work, held, { state: next.value, note, prestazioneId })))
      return refused('patto.passo-uguale')
    work.record({
      kind: 'passo.aggiornato',
      personaId,
      data: {
        passo: passo.id,
        from: passo.state,
        state: next.value,
        ...(prestazioneId && { prestazione: prestazioneId }),
      },
    })
    return done({ state: next.value })
  },
})
