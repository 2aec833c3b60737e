import { languageName } from '../../records/persona/index.ts'
import { ButtonLink, Card, LinkList } from '../../surfaces/design/index.ts'
import type { SchedaSection } from '../persona/index.ts'
import { listOfPersona } from './mediazione.query.ts'
import { HERE, whenOf } from './parts.tsx'
import { words } from './words.ts'

/** The next mediations of a person, and the way to ask for one. */
export const mediazioneBox: SchedaSection = async (visit, personaId) => {
  if (!visit.may(listOfPersona)) return null
  const answer = await visit.ask(listOfPersona, { personaId })
  if (answer.kind !== 'done') return null
  const say = words(visit.lang)
  return (
    <Card
      title={say('box.title')}
      footer={
        <ButtonLink href={`/siul/persone/${personaId}/mediazione`} kind="secondary" small>
          {say('box.book')}
        </ButtonLink>
      }
    >
      {answer.value.length > 0 && (
        <LinkList
          links={answer.value.map((each) => ({
            href: `${HERE}/${each.id}`,
            label: whenOf(each, visit.lang),
            detail: `${languageName(each.language, visit.lang)}, ${each.mediatoreName ?? say('state.da-trovare')}`,
          }))}
        />
      )}
    </Card>
  )
}
