import { createHash } from 'node:crypto'
import type pg from 'pg'
import { copyRows, type CopyRow } from '../../platform/db/copy.ts'
import { channelOf, hashOfShortCode, render, templateOf } from '../messaggio/index.ts'

const HOUR = 3_600_000

interface Booked {
  id: string
  persona_id: string
  operator_id: string
  starts_at: Date
  created_at: Date
  phone: string | null
  email: string | null
  preferred_channel: string | null
  preferred_language: string
  codice_fiscale: string
  cf_kind: string
  centre: string
  place: string | null
  centre_phone: string | null
}

/**
 * What the people of the demo were written about their appointments, some of their answers, a few calls, and a few messages
 * that a human being is to decide about. Once: where there are messages already it does nothing.
 */
export async function fillMessages(client: pg.Client): Promise<void> {
  const { rows } = await client.query<Booked>(
    `select a.id, a.persona_id, a.operator_id, a.starts_at, a.created_at, p.phone, p.email, p.preferred_channel,
       p.preferred_language, p.codice_fiscale, p.cf_kind, c.name as centre, c.address as place, c.phone as centre_phone
     from appuntamento a join persona p on p.id = a.persona_id join centro c on c.code = a.centro_code
     where a.state = 'fissato' and not exists (select from messaggio)
     order by a.starts_at, a.id`,
  )
  await copyRows(client, 'messaggio', rows.flatMap(messageOf))
  await fillWords(client)
  await copyRows(client, 'contatto_persona', rows.filter((_row, at) => at % 6 === 1).map(callOf))
}

/** The region changed the words of one message, since before anything was written with them. */
async function fillWords(client: pg.Client): Promise<void> {
  const { it, en } = templateOf('appuntamento.annullato')
  const sms =
    "Centro impiego {centre}: l'appuntamento di {when} è annullato. Resta a casa: ti richiamiamo noi. {tel}"
  await client.query(
    `insert into modello_messaggio (template, n, valid_from, texts, at, by)
     select 'appuntamento.annullato', 1, '2026-01-12', $1, '2026-01-08T09:00:00Z', id from account
     where username = 'regione' on conflict do nothing`,
    [JSON.stringify({ it: { ...it, sms }, en })],
  )
}

function messageOf(booked: Booked, at: number): CopyRow[] {
  const { preferred_channel, codice_fiscale, cf_kind, phone, email } = booked
  const to = channelOf({
    phone,
    email,
    preferredChannel: preferred_channel,
    codiceFiscale: codice_fiscale,
    cfKind: cf_kind,
    io: at % 8 === 3,
  })
  if (!to) return []
  const lang = booked.preferred_language === 'en' ? 'en' : 'it'
  const code = codeOf(booked.id)
  const text = render({
    template: 'appuntamento.fissato',
    values: { when: booked.starts_at, where: booked.place ?? booked.centre },
    lang,
    channel: to.channel,
    centre: { name: booked.centre, phone: booked.centre_phone },
    code,
  })
  return [
    {
      persona_id: booked.persona_id,
      template: 'appuntamento.fissato',
      ...to,
      lang,
      ...text,
      about_kind: 'appuntamento',
      about_id: booked.id,
      once: `${booked.persona_id} fissato ${booked.id}`,
      code_hash: hashOfShortCode(code),
      automatic: false,
      urgent: false,
      not_before: booked.created_at,
      expires_at: booked.starts_at,
      attempts: 1,
      created_at: booked.created_at,
      created_by: booked.operator_id,
      ...fateOf(at, booked.created_at),
      ...answerOf(at, booked.created_at),
    },
  ]
}

/** Nearly all went; a few did not, each in its own way. */
function fateOf(at: number, from: Date): CopyRow {
  if (at % 97 === 9) return { state: 'incerto', failure: 'interrotto', sent_at: null, simulated: false }
  if (at % 97 === 17) return { state: 'fallito', failure: 'smtp-550', sent_at: null, simulated: false }
  return { state: 'inviato', failure: null, sent_at: new Date(from.getTime() + 60_000), simulated: true }
}

function answerOf(at: number, from: Date): CopyRow {
  const answer =
    at % 97 === 9 || at % 97 === 17 ? null : at % 4 === 0 ? 'confermo' : at % 13 === 6 ? 'sposto' : null
  return { answer, answered_at: answer && new Date(from.getTime() + HOUR) }
}

const callOf = ({ persona_id, operator_id, created_at }: Booked, at: number): CopyRow => ({
  persona_id,
  kind: 'telefonata',
  reached: at % 2 === 0,
  note: at % 2 === 0 ? 'Preferisce la mattina.' : null,
  at: new Date(created_at.getTime() - HOUR),
  by: operator_id,
})

const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
/** The same code at every load: these addresses open nothing that matters. */
const codeOf = (id: string): string =>
  Array.from(createHash('sha256').update(`demo ${id}`).digest().subarray(0, 10), (byte) =>
    ALPHABET.charAt(byte % ALPHABET.length),
  ).join('')
