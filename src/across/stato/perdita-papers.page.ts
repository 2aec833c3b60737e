import { DESK } from '../../records/accesso/index.ts'
import { perditaDecision, perditaNotice, type PerditaToPrint } from '../../surfaces/documents/index.ts'
import { definePage } from '../../surfaces/door/page.ts'
import { pdf } from '../../surfaces/door/pdf.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { interessatoOf, letterheadOf, officialOf } from '../documenti/index.ts'
import { printPerdita } from './perdita.command.ts'
import { words } from './words.ts'

const ONE = '/siul/persone/:id{[0-9a-f-]+}/stato/perdite/:perditaId{[0-9a-f-]+}'

/** The notice that a proceeding has begun, as PDF. */
export const avvioPdfPage = definePage({
  path: `${ONE}/avvio.pdf`,
  may: DESK,
  get: (visit) => print(visit, 'avvio'),
})

/** The decision that ended it, as PDF. */
export const decisionePdfPage = definePage({
  path: `${ONE}/decisione.pdf`,
  may: DESK,
  get: (visit) => print(visit, 'decisione'),
})

async function print(visit: Visit, paper: 'avvio' | 'decisione'): Promise<Response | null> {
  const ids = { personaId: visit.param('id'), perditaId: visit.param('perditaId') }
  const answer = await visit.ask(printPerdita, { ...ids, paper })
  if (answer.kind !== 'done') return null
  const { documento, persona, perdita, centro, givenOn } = answer.value
  const sheet: PerditaToPrint = {
    ...officialOf(documento, letterheadOf(centro), visit.origin),
    person: interessatoOf(persona),
    declaredOn: givenOn,
    reason: words('it')(`reason.${perdita.reason}`),
    facts: perdita.facts,
    lostOn: perdita.lostOn,
    notifiedOn: perdita.notifiedOn,
    observationsBy: perdita.observationsBy,
    ...(perdita.observations && { observations: perdita.observations }),
  }
  const { decidedOn, annulledOn } = perdita
  const bytes =
    paper === 'avvio' || decidedOn === null
      ? perditaNotice(sheet)
      : perditaDecision({
          ...sheet,
          isLost: perdita.state !== 'archiviata',
          decidedOn,
          decidedBy: perdita.decidedBy ?? '',
          why: perdita.decisionReason ?? '',
          ...(annulledOn && { annulled: { on: annulledOn, reason: perdita.annulledReason ?? '' } }),
        })
  return pdf(visit, bytes, `${paper}-${documento.number}.pdf`)
}
