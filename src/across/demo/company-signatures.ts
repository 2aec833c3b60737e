import { createHash } from 'node:crypto'
import type { CopyRow } from '../../platform/db/copy.ts'
import { sealOf, type AccordoContent, type AccordoSignature } from '../../records/accordo/index.ts'
import { addDays, type PlainDate } from '../../standard/index.ts'
import { romeInstant } from './calendar.ts'
import { fact, type Making } from './company-making.ts'

const DAY_MS = 86_400_000
const LINK_DAYS = 7

/** What became of the agreements that were sent to be signed from afar: of the second, the third and the fourth company. */
const SENT = [
  { daysAgo: 1, answer: undefined },
  { daysAgo: 4, answer: 'La data del primo impegno è troppo vicina.' },
  { daysAgo: 6, answer: 'firma' },
] as const

/** Agreements at the signature of companies, one opened, one declined, one signed; and a sheet that the region wrote again. */
export function inventSignatures(
  making: Making,
  textOf: (azienda: CopyRow, number: string) => AccordoContent,
) {
  for (const [at, sent] of SENT.entries()) {
    const azienda = making.rows.azienda[at + 1]
    const referente = making.rows.azienda_referente.find((each) => each['azienda_id'] === azienda?.['id'])
    if (azienda && referente)
      inventSent(making, { azienda, referente, text: textOf(azienda, numberOf(making, at + 2)), sent })
  }
  inventSheet(making)
}

const numberOf = ({ world }: Making, n: number): string => `PG-A${n}/${world.today.slice(0, 4)}`

interface Sent {
  azienda: CopyRow
  referente: CopyRow
  text: AccordoContent
  sent: (typeof SENT)[number]
}

function inventSent(making: Making, { azienda, referente, text, sent }: Sent): void {
  const { world, consulente, newId, rows, facts } = making
  const sentOn = addDays(world.today, -sent.daysAgo)
  const sentAt = romeInstant(sentOn, 660)
  const answeredAt = new Date(sentAt.getTime() + DAY_MS / 12)
  const [accordoId, id, sha256] = [newId(sentAt), newId(sentAt), sealOf(text)]
  const isSigned = sent.answer === 'firma'
  const signature = isSigned && {
    ...signed(referente, { on: sentOn, sha256 }),
    sentAt: sentAt.toISOString(),
    sentBy: consulente.id,
    sentByName: consulente.displayName,
  }
  rows.accordo.push({
    id: accordoId,
    azienda_id: azienda['id'] ?? null,
    number: text.number,
    service_code: 'E1',
    opened_on: sentOn,
  })
  rows.accordo_versione.push({
    id,
    accordo_id: accordoId,
    n: 1,
    changes: '[]',
    sha256,
    state: isSigned ? 'firmata' : 'alla-firma',
    content: JSON.stringify(text),
    drafted_at: sentAt,
    drafted_by: consulente.id,
    frozen_at: sentAt,
    frozen_by: consulente.id,
    signature: signature ? JSON.stringify(signature) : null,
    signed_at: isSigned ? answeredAt : null,
  })
  rows.firma.push({
    // Of no address: nobody opens it.
    code_hash: createHash('sha256').update(`${world.seed} ${id}`).digest('base64url'),
    accordo_versione_id: id,
    azienda_id: azienda['id'] ?? null,
    referente_id: referente['id'] ?? null,
    identified_by: consulente.id,
    opened_at: sentAt,
    way: 'link',
    sent_channel: 'sms',
    sent_to: referente['phone'] ?? null,
    expires_at: new Date(sentAt.getTime() + LINK_DAYS * DAY_MS),
    seen_at: answeredAt,
    used_at: sent.answer === undefined ? null : answeredAt,
    declined_reason: sent.answer === undefined || isSigned ? null : sent.answer,
  })
  const data = { azienda: azienda['id'], accordo: accordoId, n: 1, sha256 }
  facts.push(fact(making, { at: sentAt, kind: 'accordo.inviato', service: 'E1', data }))
  if (sent.answer !== undefined) {
    const kind = isSigned ? 'accordo.sottoscritto' : 'accordo.rifiutato'
    facts.push({ ...fact(making, { at: answeredAt, kind, service: 'E1', data }), actorId: null })
  }
}

/** The company's part of the evidence. */
const signed = (referente: CopyRow, { on, sha256 }: { on: PlainDate; sha256: string }) =>
  ({
    way: 'link',
    signer: String(referente['name']),
    signerJob: String(referente['job']),
    signedOn: on,
    sha256,
    referente: String(referente['id']),
    referenteName: String(referente['name']),
    sentTo: String(referente['phone']),
  }) satisfies Partial<AccordoSignature>

/** What it says is what the original says, with one thing more to do. */
function inventSheet({ world, rows }: Making): void {
  const region = world.operators.find(({ username }) => username === 'regione')
  if (!region) return
  const validFrom = addDays(world.today, -30)
  rows.scheda_informativa.push({
    code: 'tirocini',
    n: 1,
    valid_from: validFrom,
    content: JSON.stringify({
      title: 'Tirocini extracurriculari',
      lines: [
        'Il tirocinio non è un rapporto di lavoro: servono una convenzione, un progetto e due tutor.',
        'Il numero di tirocinanti dipende da quante persone lavorano nella sede.',
        'Il centro per l’impiego può essere il soggetto che lo promuove: chiedi lì i modelli da compilare.',
      ],
      source: 'Accordo Stato-Regioni 25 maggio 2017; disciplina regionale',
      from: '2017-05-25',
      until: null,
    }),
    at: romeInstant(addDays(validFrom, -3), 600),
    by: region.id,
  })
}
