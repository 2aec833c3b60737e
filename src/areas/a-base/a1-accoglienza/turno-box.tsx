import type { SchedaSection } from '../../../across/persona/index.ts'
import { Card } from '../../../surfaces/design/index.ts'
import { readSala } from './sala.query.ts'
import { HereForm } from './turno-form.tsx'
import { takeNumber } from './turno-take.command.ts'
import { turnoWords } from './turno-words.ts'

/** «È qui», in the file of a person: from the card that was scanned to her number in two inputs. */
export const hereBox: SchedaSection = async (visit, personaId) => {
  if (!visit.may(takeNumber) || !visit.actor.centro) return null
  const answer = await visit.ask(readSala, {})
  if (answer.kind !== 'done') return null
  const number = answer.value.rows.find(({ persona }) => persona?.id === personaId)?.number
  return (
    <Card title={turnoWords(visit.lang)('take.title')}>
      <HereForm personaId={personaId} csrf={visit.csrf} number={number} />
    </Card>
  )
}
