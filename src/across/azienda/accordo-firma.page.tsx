import type { Refusal } from '../../platform/work/index.ts'
import { definePage, type Shaped } from '../../surfaces/door/page.ts'
import { pdf } from '../../surfaces/door/pdf.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { askAsHolder, closedPage, codePages, heldPage, type CodeAgain } from '../firma/index.ts'
import { declineHeldAccordo, showHeld, signHeldAccordo, type ShownAccordo } from './accordo-firma.command.ts'
import { AccordoToSign, type Failed } from './accordo-firma-view.tsx'
import { firmaWords } from './accordo-firma-words.ts'
import { fileOf, printAccordo } from './accordo-paper.ts'

const PATH = '/imprese/accordi'
const hereOf = (visit: Visit): string => `${PATH}/${visit.param('codice')}`

interface Again {
  again?: CodeAgain
  failed?: Failed
}

/** The agreement on the phone of whoever was written to: no login, the code before the signature. */
async function show(visit: Visit, { again, failed }: Again = {}): Promise<Shaped | null> {
  const answer = await askAsHolder(visit, showHeld, {})
  if (answer.kind === 'refused') return closed(visit, answer.refusal)
  if (answer.kind !== 'done') return null
  const shown = answer.value
  const errors = (again?.state ?? failed?.state)?.errors ?? []
  return heldPage(visit, {
    status: again || failed ? 422 : 200,
    title: firmaWords(visit.lang)(titleOf(shown)),
    errors: errors.length > 0,
    children: (
      <AccordoToSign
        {...{ shown, again, failed }}
        here={hereOf(visit)}
        csrf={visit.csrf}
        isSent={visit.query('codice') === 'mandato' || again !== undefined}
      />
    ),
  })
}

const titleOf = ({ held, version }: ShownAccordo) =>
  version.signature ? 'done.signed' : held.declinedReason === null ? 'title' : 'done.declined'

const closed = (visit: Visit, refusal: Refusal): Shaped =>
  closedPage(visit, { refusal, here: hereOf(visit), title: firmaWords(visit.lang)('closed') })

export const accordoCodePages = codePages({
  path: PATH,
  show: (visit, again) => show(visit, { again }),
  closed,
})

export const accordoFirmaPage = definePage({
  path: `${PATH}/:codice`,
  may: 'public',
  get: (visit) => show(visit),
  async post(visit) {
    const { act, ...form } = await visit.form()
    const isNo = act === 'rifiuto'
    const answer = isNo
      ? await askAsHolder(visit, declineHeldAccordo, form)
      : await askAsHolder(visit, signHeldAccordo, form)
    if (answer.kind === 'done') return visit.seeOther(hereOf(visit))
    if (answer.kind === 'refused') return closed(visit, answer.refusal)
    if (answer.kind !== 'invalid') return null
    return show(visit, {
      failed: { act: isNo ? 'rifiuto' : 'firma', state: await visit.formState(answer.errors) },
    })
  },
})

/** The document: to read, then the copy of the company. */
export const accordoCopyPage = definePage({
  path: `${PATH}/:codice/accordo.pdf`,
  may: 'public',
  async get(visit) {
    const answer = await askAsHolder(visit, showHeld, {})
    if (answer.kind !== 'done') return null
    const { version, centro } = answer.value
    visit.c.header('referrer-policy', 'no-referrer')
    return pdf(visit, printAccordo({ version, centro, origin: visit.origin }), fileOf(version))
  },
})
