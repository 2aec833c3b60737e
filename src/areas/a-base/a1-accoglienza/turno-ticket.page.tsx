import { CENTRO } from '../../../records/accesso/index.ts'
import { ButtonLink, dayLong, dayOf, hour, Qr, SiulPage } from '../../../surfaces/design/index.ts'
import { definePage } from '../../../surfaces/door/page.ts'
import { askByTicket } from './coda-ask.ts'
import { codaWords } from './coda-words.ts'
import { showTicket } from './coda.query.ts'
import { turnoWords } from './turno-words.ts'

/** The ticket just given, to be printed or photographed. It says no name: it may be left on a chair. */
export const ticketPage = definePage({
  path: '/siul/accoglienza/biglietto/:codice',
  may: CENTRO,
  async get(visit) {
    const answer = await askByTicket(visit, showTicket)
    if (answer.kind !== 'done') return null
    const { number, centro, arrivedAt } = answer.value
    const say = codaWords(visit.lang)
    const path = `/coda/${visit.param('codice')}`
    return (
      <SiulPage
        {...visit.siul}
        title={say('ticket.title', { number })}
        lead={say('ticket.lead', {
          centro,
          day: dayLong(dayOf(arrivedAt), visit.lang),
          time: hour(arrivedAt),
        })}
        actions={
          <>
            <ButtonLink href="/siul/accoglienza">{turnoWords(visit.lang)('back')}</ButtonLink>
            <ButtonLink href={path} kind="secondary">
              {say('ticket.open')}
            </ButtonLink>
          </>
        }
      >
        <div class="si-ticket">
          <p class="si-number-big">{number}</p>
          <Qr text={visit.origin + path} label={say('ticket.qr')} />
        </div>
        {(['it', 'en'] as const).map((lang) => (
          <p lang={lang}>{codaWords(lang)('ticket.scan')}</p>
        ))}
        <div class="si-buttons">{say('ticket.print')}</div>
      </SiulPage>
    )
  },
})
