import { DESK, CENTRO } from '../../../records/accesso/index.ts'
import { refusalSentence } from '../../../records/refusals.ts'
import { ButtonLink, dayOf, EmptyState, Stack, type Flash } from '../../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../../surfaces/door/page.ts'
import { pdf } from '../../../surfaces/door/pdf.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { PersonaPage } from '../../../across/persona/index.ts'
import { fileNameOf, printPatto, printPattoPaper } from '../../../across/firma/index.ts'
import { Pai } from './pai-view.tsx'
import { addPasso } from './passo.command.ts'
import { CurrentVersion, Referente, Versions } from './patto-view.tsx'
import { readPatto, readPattoDocument, readPattoState } from './read-patto.query.ts'
import { sendPatto, withdrawPatto } from './send-patto.command.ts'
import { startInterview } from './start-interview.command.ts'
import { addressOf, giveAddress } from './tablet-address.ts'
import { witnessPatto } from './witness-patto.command.ts'
import { paiWords } from './words-pai.ts'
import { pattoWords } from './words-patto.ts'

const SAID = {
  inviato: 'sent',
  mandato: 'linked',
  pronto: 'ready',
  ritirato: 'withdrawn',
  registrato: 'witnessed',
} as const

/** Whose signature a change took, or takes. */
function sayRenewed(visit: Visit, esito: string | undefined): string | undefined {
  const say = paiWords(visit.lang)
  const n = Number(visit.query('n')) || 1
  if (esito === 'nessuno') return say('done.nobody')
  if (esito === 'centro') return say('done.centre', { n })
  return esito === 'persona' ? say('done.person', { n }) : undefined
}

async function showPatto(visit: Visit, again: { flash?: Flash; status?: number } = {}) {
  const answer = await visit.ask(readPatto, { personaId: visit.param('id') })
  if (answer.kind !== 'done') return null
  const say = pattoWords(visit.lang)
  const { persona, versions, waiting, mayWitness, passi } = answer.value
  const name = `${persona.name} ${persona.surname}`
  const [latest] = versions
  const esito = visit.query('esito')
  const said = esito && esito in SAID ? SAID[esito as keyof typeof SAID] : undefined
  const text = said ? say(`done.${said}`) : sayRenewed(visit, esito)
  const flash = again.flash ?? (text && { kind: 'done' as const, text })
  return withStatus(
    again.status ?? 200,
    <PersonaPage visit={visit} persona={persona} tab="patto" flash={flash ? [flash] : []}>
      {latest ? (
        <Stack>
          {passi.length > 0 && (
            <Pai personaId={persona.id} passi={passi} today={dayOf(visit.now)} mayAdd={visit.may(addPasso)} />
          )}
          <CurrentVersion
            version={latest}
            waiting={waiting}
            address={addressOf(visit, latest)}
            now={visit.now}
            csrf={visit.csrf}
            may={{ send: visit.may(sendPatto), witness: mayWitness && visit.may(witnessPatto) }}
          />
          <Referente persona={persona} version={latest} />
          <Versions versions={versions} />
        </Stack>
      ) : (
        <EmptyState
          title={say('none')}
          text={say('none.text')}
          action={
            visit.may(startInterview) ? (
              <form method="post" action={`/siul/persone/${persona.id}/colloqui`}>
                <input type="hidden" name="csrf" value={visit.csrf} />
                <button type="submit" class="btn si-btn btn-primary">
                  {say('none.start')}
                </button>
              </form>
            ) : (
              <ButtonLink href={`/siul/persone/${persona.id}`}>{say('person', { name })}</ButtonLink>
            )
          }
        />
      )}
    </PersonaPage>,
  )
}

export const pattoPage = definePage({
  path: '/siul/persone/:id/patto',
  may: CENTRO,
  get: (visit) => showPatto(visit),
})

const versionOf = (visit: Visit) => ({ personaId: visit.param('id'), n: visit.param('n') })
const back = (visit: Visit, esito: keyof typeof SAID) =>
  visit.seeOther(`/siul/persone/${visit.param('id')}/patto?esito=${esito}`)

export const tabletPage = definePage({
  path: '/siul/persone/:id/patto/:n{[0-9]+}/tablet',
  may: DESK,
  async post(visit) {
    const input = { ...(await visit.form()), ...versionOf(visit) }
    const answer = await visit.ask(sendPatto, input)
    if (answer.kind !== 'done') return refusedOr422(visit, answer)
    if (answer.value.code === undefined) return back(visit, 'mandato')
    giveAddress(visit, { personaId: input.personaId, n: Number(input.n) }, answer.value.code)
    return back(visit, 'inviato')
  },
})

export const withdrawPage = definePage({
  path: '/siul/persone/:id/patto/:n{[0-9]+}/ritiro',
  may: DESK,
  async post(visit) {
    const answer = await visit.ask(withdrawPatto, versionOf(visit))
    if (answer.kind !== 'done') return refusedOr422(visit, answer)
    const { prestazioneId } = answer.value
    return prestazioneId
      ? visit.seeOther(`/siul/prestazioni/${prestazioneId}?blocco=percorso`)
      : back(visit, 'ritirato')
  },
})

export const witnessPage = definePage({
  path: '/siul/persone/:id/patto/:n{[0-9]+}/carta',
  may: DESK,
  async post(visit) {
    const answer = await visit.ask(witnessPatto, { ...(await visit.form()), ...versionOf(visit) })
    return answer.kind === 'done' ? back(visit, 'registrato') : refusedOr422(visit, answer)
  },
})

type Failed =
  | { kind: 'invalid' }
  | { kind: 'forbidden' }
  | { kind: 'refused'; refusal: { code: string; facts: Record<string, unknown> } }

function refusedOr422(visit: Visit, answer: Failed) {
  if (answer.kind !== 'refused') return showPatto(visit, { status: 422 })
  const text = refusalSentence(answer.refusal, visit.lang)
  return showPatto(visit, { flash: { kind: 'error', text }, status: 409 })
}

/** Where a version stands, for the page that waits. */
export const statePage = definePage({
  path: '/siul/persone/:id/patto/:n{[0-9]+}/stato',
  may: CENTRO,
  async get(visit) {
    const answer = await visit.ask(readPattoState, versionOf(visit))
    return answer.kind === 'done' ? visit.c.json(answer.value) : null
  },
})

/** `3.pdf` the version as it stands, `3-carta.pdf` the same to be signed by hand. */
export const documentPage = definePage({
  path: '/siul/persone/:id/patto/:file{[0-9]+(-carta)?\\.pdf}',
  may: CENTRO,
  async get(visit) {
    const file = visit.param('file')
    const n = Number.parseInt(file, 10)
    const answer = await visit.ask(readPattoDocument, { personaId: visit.param('id'), n })
    if (answer.kind !== 'done') return null
    const given = { ...answer.value, origin: visit.origin }
    const bytes = file.endsWith('-carta.pdf') ? printPattoPaper(given) : printPatto(given)
    return pdf(visit, bytes, fileNameOf(answer.value.version))
  },
})
