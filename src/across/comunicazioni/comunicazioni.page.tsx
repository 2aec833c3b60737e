import {
  Button,
  DataTable,
  DefinitionList,
  Heading,
  HiddenCsrf,
  instantShort,
  SiulPage,
  Stack,
  wholeNumber,
} from '../../surfaces/design/index.ts'
import { definePage } from '../../surfaces/door/page.ts'
import { matchWaiting } from './comunicazioni.command.ts'
import { readComunicazioni } from './comunicazioni.query.ts'
import { words } from './words.ts'

const HERE = '/siul/comunicazioni'

/** What arrived from employers: how much, what waits for a scheda, what cannot be read. */
export const comunicazioniPage = definePage({
  path: HERE,
  may: readComunicazioni.may,
  async post(visit) {
    const answer = await visit.ask(matchWaiting, {})
    return answer.kind === 'done' ? visit.seeOther(`${HERE}?abbinate=${answer.value.matched}`) : null
  },
  async get(visit) {
    const answer = await visit.ask(readComunicazioni, {})
    if (answer.kind !== 'done') return null
    const { lang } = visit
    const say = words(lang)
    const { total, lastAt, unmatched, scarti } = answer.value
    const matched = Number(visit.query('abbinate'))
    return (
      <SiulPage
        {...visit.siul}
        title={say('title')}
        flash={
          Number.isInteger(matched) && visit.query('abbinate')
            ? [{ kind: 'done', text: say('matched', { count: matched }) }]
            : []
        }
      >
        <Stack>
          <p>{say('lead')}</p>
          <DefinitionList
            entries={[
              { term: say('total'), detail: wholeNumber(total, lang) },
              { term: say('last'), detail: lastAt ? instantShort(lastAt, lang) : say('never') },
              { term: say('waiting'), detail: wholeNumber(unmatched.total, lang) },
              { term: say('discarded'), detail: wholeNumber(scarti.total, lang) },
            ]}
          />
          <Heading level={2}>{say('waiting')}</Heading>
          <p>{unmatched.total === 0 ? say('none') : say('waiting.text')}</p>
          {unmatched.total > 0 && (
            <>
              <form method="post" action={HERE}>
                <HiddenCsrf token={visit.csrf} />
                <Button kind="secondary">{say('match')}</Button>
              </form>
              <DataTable
                caption={say('waiting')}
                captionHidden
                rows={unmatched.people}
                columns={[
                  {
                    label: say('code'),
                    names: true,
                    cell: ({ codiceFiscale }) => <code>{codiceFiscale}</code>,
                  },
                  { label: say('how'), numeric: true, cell: ({ count }) => wholeNumber(count, lang) },
                  { label: say('arrived'), short: true, cell: ({ lastAt: at }) => instantShort(at, lang) },
                ]}
              />
            </>
          )}
          <Heading level={2}>{say('discarded')}</Heading>
          <p>{scarti.total === 0 ? say('none') : say('discarded.text')}</p>
          {scarti.total > 0 && (
            <DataTable
              caption={say('discarded')}
              captionHidden
              rows={scarti.lines}
              columns={[
                {
                  label: say('arrived'),
                  names: true,
                  short: true,
                  cell: ({ receivedAt }) => instantShort(receivedAt, lang),
                },
                {
                  label: say('wrong'),
                  cell: ({ complaints }) => <span lang="it">{complaints.join(' ')}</span>,
                },
                { label: say('line'), cell: ({ line }) => <code>{line}</code> },
              ]}
            />
          )}
        </Stack>
      </SiulPage>
    )
  },
})
