import { defineCommand, done, refused, type Outcome } from '../../platform/work/index.ts'
import { callOffByPersona, findAppuntamento, isNear, loadFinestra } from '../../records/agenda/index.ts'
import { writeAnswer, type MessageAnswer } from '../../records/messaggio/index.ts'
import { answerMine, findMessageAbout } from './area.query.ts'
import { AnswerAppuntamento, AnswerProposta } from './area.schema.ts'

/**
 * What a citizen says of an appointment of hers, with the effect of the short address: who does not come gives the place back
 * at once, who would move it is called by a colleague. Refused `agenda.non-trovato`, `agenda.passo-impossibile`,
 * `area.troppo-tardi` where the centre's window for moving it is over, `area.chiama` where nobody wrote to her.
 */
export const answerAppuntamento = defineCommand({
  name: 'area-personale.answer-appuntamento',
  may: ['cittadino'],
  input: AnswerAppuntamento,
  async run(work, { appuntamentoId, answer }): Promise<Outcome<{ answer: MessageAnswer }>> {
    const seen = await findAppuntamento(work, appuntamentoId)
    const personaId = work.actor.settings['siul.persona']
    if (!seen || seen.personaId !== personaId) return refused('agenda.non-trovato')
    if (seen.state !== 'fissato' || seen.startsAt <= work.now) return refused('agenda.passo-impossibile')
    if (answer === 'non-vengo') {
      const called = await callOffByPersona(work, appuntamentoId)
      return called.ok ? done({ answer }) : called
    }
    const { personaHours } = await loadFinestra(work, seen.centro)
    if (answer === 'sposto' && isNear(seen.startsAt, work.now, personaHours))
      return refused('area.troppo-tardi', { hours: personaHours })
    const message = await findMessageAbout(work, appuntamentoId)
    if (!message) return refused('area.chiama')
    await writeAnswer(work, message.id, answer)
    work.record({ kind: 'messaggio.risposto', personaId, data: { messaggio: message.id, answer } })
    return done({ answer })
  },
})

/** What a citizen answers to a job proposed to her, as by her link: she may change it while it is time. Refused `proposta.scaduta`. */
export const answerPropostaMia = defineCommand({
  name: 'area-personale.answer-proposta',
  may: ['cittadino'],
  input: AnswerProposta,
  async run(work, { propostaId, answer }) {
    const vacancyId = await answerMine(work, { propostaId, answer })
    if (!vacancyId) return refused('proposta.scaduta')
    const personaId = work.actor.settings['siul.persona'] ?? ''
    const data = { proposta: propostaId, vacancy: vacancyId, answer, on: work.today }
    work.record({ kind: 'proposta.risposta', service: 'D2', personaId, data })
    return done({ answer })
  },
})
