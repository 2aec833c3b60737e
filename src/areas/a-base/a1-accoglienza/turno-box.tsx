import type { SchedaSection } from '../../../across/persona/index.ts'
import { Card } from '../../../surfaces/design/index.ts'
import { HereParts } from './here-card.tsx'
import { readHere } from './here.query.ts'
import { takeNumber } from './turno-take.command.ts'
import { turnoWords } from './turno-words.ts'

/** «È qui», in the file of a person: from the card that was scanned to her number in two inputs. */
export const hereBox: SchedaSection = async (visit, personaId) => {
  if (!visit.may(takeNumber) || !visit.actor.centro) return null
  const answer = await visit.ask(readHere, { personaId })
  if (answer.kind !== 'done') return null
  return (
    <Card title={turnoWords(visit.lang)('take.title')}>
      <HereParts here={answer.value} csrf={visit.csrf} />
    </Card>
  )
}
