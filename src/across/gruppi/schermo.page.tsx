import { refusalSentence, refusalStatus } from '../../records/refusals.ts'
import { ButtonLink, ErrorState, hour, Qr, Stack } from '../../surfaces/design/index.ts'
import { bare } from '../../surfaces/door/bare.tsx'
import { definePage } from '../../surfaces/door/page.ts'
import { HERE } from './gruppi.page.tsx'
import { readRoomCode } from './presenza.command.ts'
import { ENTRY } from './presenza.page.tsx'
import { LEADS_GROUPS } from './roles.ts'
import { words } from './words-sala.ts'

/** The screen looks again before the code on it is old. */
const EVERY_SECONDS = 15

/** What is shown in the room: the code to frame, the same to be typed, and nobody's name. It renews itself. */
export const schermoPage = definePage({
  path: `${HERE}/:id/schermo`,
  may: LEADS_GROUPS,
  async get(visit) {
    const say = words(visit.lang)
    const to = `${HERE}/${visit.param('id')}`
    const back = (
      <ButtonLink href={to} kind="quiet">
        {say('screen.back')}
      </ButtonLink>
    )
    const answer = await visit.ask(readRoomCode, { gruppoId: visit.param('id') })
    if (answer.kind === 'refused' && answer.refusal.code !== 'gruppi.non-trovato')
      return bare(visit, {
        status: refusalStatus(answer.refusal),
        title: say('closed'),
        children: <ErrorState what={refusalSentence(answer.refusal, visit.lang)} todo={back} />,
      })
    if (answer.kind !== 'done') return null
    const { title, endsAt, code } = answer.value
    visit.c.header('Refresh', `${EVERY_SECONDS}; url=${visit.path}`)
    return bare(visit, {
      title: say('screen.title'),
      display: true,
      children: (
        <Stack>
          <p class="si-lead">{say('screen.lead', { title, hour: hour(endsAt) })}</p>
          <div class="si-ticket si-ticket--room">
            <Qr text={`${visit.origin}${ENTRY}/${code}`} label={say('screen.qr')} />
            <div class="si-stack">
              <ol>
                <li>{say('screen.open')}</li>
                <li>{say('screen.frame')}</li>
              </ol>
              <p>{say('screen.type')}</p>
              <p class="si-number-big">{code}</p>
              <p>{say('screen.none')}</p>
            </div>
          </div>
          {back}
        </Stack>
      ),
    })
  },
})
