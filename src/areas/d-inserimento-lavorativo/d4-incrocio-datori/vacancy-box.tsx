import type { Child } from 'hono/jsx'
import { offerWords } from '../../../across/vacancy/index.ts'
import { ButtonLink, Card, dayShort, LinkList } from '../../../surfaces/design/index.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { listOfCompany } from './vacancy.query.ts'
import { words } from './words.ts'

/** The vacancies of a company, on its file. */
export async function vacancyBox(visit: Visit, aziendaId: string): Promise<Child> {
  if (!visit.may(listOfCompany)) return null
  const answer = await visit.ask(listOfCompany, { aziendaId })
  if (answer.kind !== 'done') return null
  const say = words(visit.lang)
  return (
    <Card title={say('title')}>
      {answer.value.length === 0 ? (
        <p>{say('box.none')}</p>
      ) : (
        <LinkList
          links={answer.value.map((vacancy) => ({
            href: `/siul/vacancy/${vacancy.id}`,
            label: vacancy.title,
            detail: [
              offerWords(visit.lang)(`state.${vacancy.state}`),
              say('number', { n: vacancy.number }),
              dayShort(vacancy.requestedOn, visit.lang),
            ].join(' · '),
          }))}
        />
      )}
      <ButtonLink href={`/siul/vacancy/nuova?azienda=${aziendaId}`}>{say('new')}</ButtonLink>
    </Card>
  )
}
