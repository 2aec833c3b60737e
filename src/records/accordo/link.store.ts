import { sql } from 'kysely'
import { hashOfCode, newCode } from '../../platform/identifiers/index.ts'
import { refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { plainDate } from '../../standard/index.ts'
import { findHeld, sendFirma, useFirma, type HeldFirma } from '../firma/index.ts'
import { tellCompany } from '../messaggio/index.ts'
import type { AccordoSignature } from './accordo.ts'
import { listShown, writeSignature, type AccordoVersione } from './accordo.store.ts'
import { ACCORDO_LINK_DAYS, linkState, type LinkState } from './link.ts'

/**
 * Sends somebody of the company an address that opens a frozen text, at her own e-mail or mobile; earlier ones no longer open.
 * Refused `accordo.passo-impossibile`, `accordo.chiuso`, `firma.senza-recapito`.
 */
export async function sendAccordo(
  work: Work,
  { id, aziendaId, state, closedOn }: AccordoVersione,
  referenteId: string,
): Promise<Outcome<{ expiresAt: Date; sentTo: string }>> {
  if (closedOn) return refused('accordo.chiuso')
  if (state !== 'alla-firma') return refused('accordo.passo-impossibile')
  return sendFirma(work, {
    opens: { accordoVersioneId: id },
    to: { aziendaId, referenteId },
    days: ACCORDO_LINK_DAYS,
    write: ({ code, until, expiresAt }) =>
      tellCompany(work, {
        aziendaId,
        referenteId,
        inPerson: true,
        template: 'azienda.accordo',
        values: { until },
        expiresAt,
        about: { kind: 'accordo', id },
        path: `/imprese/accordi/${code}`,
      }),
  })
}

/** The last address sent for a version: to whom, where, and what became of it. */
export interface SentLink {
  state: LinkState
  referenteId: string
  referenteName: string
  sentTo: string
  sentChannel: string
  openedAt: Date
  expiresAt: Date
  seenAt: Date | null
  usedAt: Date | null
  revokedAt: Date | null
  declinedReason: string | null
}

/** The address of a version that counts: the one that was answered, or else the last; undefined where none was sent. */
export async function findSentLink(work: Work, versioneId: string): Promise<SentLink | undefined> {
  const { rows } = await sql<Omit<SentLink, 'state'>>`
    select f.referente_id, r.name as referente_name, f.sent_to, f.sent_channel, f.opened_at, f.expires_at, f.seen_at, f.used_at,
      f.revoked_at, f.declined_reason
    from firma f join azienda_referente r on r.id = f.referente_id
    where f.accordo_versione_id = ${versioneId} order by coalesce(f.used_at, f.opened_at) desc limit 1`.execute(
    work.tx,
  )
  const [row] = rows
  if (!row) return undefined
  return { ...row, state: linkState(row, work.now) }
}

/** What an address opens, as whoever holds it reads it. */
export interface HeldAccordo {
  held: HeldFirma & { sentTo: string }
  version: AccordoVersione
  /** Whom it was sent to; `isThere` while she is who to ask for at the company. */
  referente: { id: string; name: string; job: string | null; isThere: boolean }
  /** Who of the centre sent it. */
  sender: { id: string; name: string }
}

/**
 * What the address opens, read as whoever holds it (`tabletActor`): `gone` where staff took it back, undefined where it is of no
 * agreement.
 */
export async function findHeldAccordo(work: Work): Promise<HeldAccordo | 'gone' | undefined> {
  const held = await findHeld(work)
  if (!held || held.sentTo === null || !('aziendaId' in held.signer)) return undefined
  const [version] = await listShown(work)
  if (!version || held.state === 'revoked') return 'gone'
  const referente = await work.tx
    .selectFrom('aziendaReferente')
    .select(['id', 'name', 'job', 'removedOn'])
    .executeTakeFirstOrThrow()
  const sender = await work.tx.selectFrom('account').select(['id', 'displayName']).executeTakeFirstOrThrow()
  const { id, name, job, removedOn } = referente
  return {
    held: { ...held, sentTo: held.sentTo },
    version,
    referente: { id, name, job, isThere: removedOn === null },
    sender: { id: sender.id, name: sender.displayName },
  }
}

/** The company signs what its address shows, once. Of two at the same instant one is refused `firma.usata`. */
export async function signHeld(
  work: Work,
  { held, version, referente, sender }: HeldAccordo,
  { signer, signerJob }: Pick<AccordoSignature, 'signer' | 'signerJob'>,
): Promise<Outcome<void>> {
  if (version.sha256 === null) return refused('accordo.passo-impossibile')
  if (!(await useFirma(work))) return refused('firma.usata')
  return writeSignature(work, version, {
    way: 'link',
    signer,
    signerJob,
    signedOn: plainDate(work.today),
    sha256: version.sha256,
    referente: referente.id,
    referenteName: referente.name,
    sentTo: held.sentTo,
    sentAt: held.openedAt.toISOString(),
    sentBy: sender.id,
    sentByName: sender.name,
  })
}

/** From the area of a company that signed in: another address on what waits for it, which it opens at once; undefined where nothing does. */
export async function openOwnAccordo(work: Work, accordoId: string): Promise<string | undefined> {
  const code = newCode()
  const { rows } = await sql<{ is: boolean | null }>`
    select accordo_mio_apri(${accordoId}::uuid, ${hashOfCode(code)}, ${work.now}) as is`.execute(work.tx)
  return rows[0]?.is ? `/imprese/accordi/${code}` : undefined
}
