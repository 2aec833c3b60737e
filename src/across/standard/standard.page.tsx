import type { FC } from 'hono/jsx'
import { EVERYBODY } from '../../records/accesso/index.ts'
import {
  ButtonLink,
  Card,
  CardGrid,
  DataTable,
  DefinitionList,
  LinkList,
  SiulPage,
  Stack,
  useLang,
} from '../../surfaces/design/index.ts'
import { definePage } from '../../surfaces/door/page.ts'
import {
  listAreas,
  listCards,
  type Area,
  type Card as ServiceCard,
  type PlainDate,
  type Profile,
} from '../../standard/index.ts'
import { Act, ActList, Numbers } from './act.tsx'
import { lengthOf, ucsOf } from './measure.ts'
import { otherCosts } from './other-costs.ts'
import { generalNumbers } from './sheet.ts'
import { readInstalled } from './standard.query.ts'
import { words } from './words.ts'

/** The act as a book: five areas, each with its cards, its requirements and the competences it asks. */
export const standardPage = definePage({
  path: '/siul/standard',
  may: EVERYBODY,
  async get(visit) {
    const installed = await visit.ask(readInstalled, {})
    if (installed.kind !== 'done') return null
    const { today, parameters } = installed.value
    const cards = listCards(today, parameters)
    const say = words(visit.lang)
    return (
      <SiulPage
        {...visit.siul}
        title={say('title')}
        lead={say('lead')}
        actions={<ButtonLink href="/siul/standard/prova">{say('try')}</ButtonLink>}
      >
        <Stack>
          <Card title={say('areas')}>
            <div lang="it">
              <LinkList
                links={listAreas().map(({ code, name }) => ({
                  href: `#${code}`,
                  label: `${letterOf(code)} · ${name}`,
                }))}
              />
            </div>
          </Card>
          {listAreas().map((area) => (
            <>
              <AreaChapter area={area} cards={cards.filter((card) => card.area === area.code)} />
              {area.code === 'd-inserimento-lavorativo' && <OtherCosts on={today} />}
            </>
          ))}
          <section>
            <h2>{say('choices')}</h2>
            <p>{say('choices.lead')}</p>
            <Numbers caption={say('choices')} numbers={generalNumbers(visit.lang, parameters)} withSource />
          </section>
        </Stack>
      </SiulPage>
    )
  },
})

const letterOf = (code: Area['code']) => code.slice(0, 1).toUpperCase()

const AreaChapter: FC<{ area: Area; cards: readonly ServiceCard[] }> = ({ area, cards }) => {
  const lang = useLang()
  const say = words(lang)
  const { code, name, aim, access, structural, operational, profiles } = area
  const lists = { access, structural, operational }
  return (
    <section id={code}>
      <h2>
        <Act>{`${letterOf(code)} · ${name}`}</Act>
      </h2>
      <p>
        <Act>{aim}</Act>
      </p>
      <Stack>
        <DataTable
          caption={say('cards', { area: name })}
          captionHidden
          rows={cards}
          rowHref={(card) => `/siul/standard/${card.code}`}
          columns={[
            { label: say('name'), names: true, cell: (card) => <Act>{`${card.code} · ${card.name}`}</Act> },
            { label: say('for'), cell: (card) => say(`for.${card.for}`) },
            { label: say('individual'), cell: (card) => lengthOf(card, lang) },
            { label: say('ucs'), cell: ({ ucs }) => ucsOf({ ...ucs, group: null }, lang) },
          ]}
        />
        <CardGrid>
          {(['access', 'structural', 'operational'] as const).map((list) => (
            <Card level={3} title={say(list)}>
              <ActList items={lists[list]} />
            </Card>
          ))}
        </CardGrid>
        <h3>{say('profiles')}</h3>
        {profiles.map((profile) => (
          <ProfileCard profile={profile} />
        ))}
      </Stack>
    </section>
  )
}

const OtherCosts: FC<{ on: PlainDate }> = ({ on }) => {
  const lang = useLang()
  const say = words(lang)
  const { lead, heads, rows } = otherCosts(lang, on)
  return (
    <section>
      <h3>{say('other-costs')}</h3>
      <p>{lead}</p>
      <DataTable
        caption={say('other-costs')}
        captionHidden
        rows={rows}
        columns={heads.map((label, at) => ({
          label,
          names: at === 0,
          numeric: at > 0,
          cell: (row: readonly string[]) => row[at],
        }))}
      />
    </section>
  )
}

const ProfileCard: FC<{ profile: Profile }> = ({ profile }) => {
  const say = words(useLang())
  const { name, services, adds, knowledge, skills } = profile
  return (
    <Card level={4} title={<Act>{name}</Act>}>
      <p>{say('profile.services', { services: services.join(', ') })}</p>
      {adds.length > 0 && <p>{say('profile.adds', { profiles: adds.join(', ') })}</p>}
      <DefinitionList
        entries={[
          { term: say('knowledge'), detail: <ActList items={knowledge} /> },
          { term: say('skills'), detail: <ActList items={skills} /> },
        ]}
      />
    </Card>
  )
}
