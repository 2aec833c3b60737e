import type { Work } from '../../platform/work/index.ts'
import { firmaState, type FirmaState } from './firma.ts'

/** Who is asked to sign: a person, or somebody of a company. */
export type Signer = { personaId: string } | { aziendaId: string; referenteId: string }

/** An address as whoever holds it finds it: `isUnlocked` once this browser typed the right code. */
export interface HeldFirma {
  codeHash: string
  signer: Signer
  way: 'tablet' | 'link'
  sentTo: string | null
  sentChannel: string | null
  openedAt: Date
  expiresAt: Date
  declinedReason: string | null
  state: FirmaState
  isUnlocked: boolean
}

/** What the address is, read as whoever holds it (`tabletActor`); undefined where no such address was ever given. */
export async function findHeld(work: Work): Promise<HeldFirma | undefined> {
  const row = await work.tx.selectFrom('firma').selectAll().executeTakeFirst()
  if (!row) return undefined
  const { codeHash, sentTo, sentChannel, openedAt, expiresAt, declinedReason, sessionHash } = row
  const isLink = row.way === 'link'
  const isUnlocked =
    !isLink || (sessionHash !== null && sessionHash === work.actor.settings['siul.firma_sessione'])
  return {
    codeHash,
    sentTo,
    sentChannel,
    openedAt,
    expiresAt,
    declinedReason,
    isUnlocked,
    signer: signerOf(row),
    way: isLink ? 'link' : 'tablet',
    state: firmaState(row, work.now),
  }
}

interface Addressed {
  personaId: string | null
  aziendaId: string | null
  referenteId: string | null
}

function signerOf({ personaId, aziendaId, referenteId }: Addressed): Signer {
  if (personaId !== null) return { personaId }
  if (aziendaId !== null && referenteId !== null) return { aziendaId, referenteId }
  throw new Error('an address is of a person or of a company')
}

/** The text is shown: staff see since when. */
export async function markSeen(work: Work): Promise<void> {
  await work.tx.updateTable('firma').set({ seenAt: work.now }).where('seenAt', 'is', null).execute()
}

/** Uses the address, once and in time; of two at the same instant one does. False where it is no longer to be used. */
export async function useFirma(work: Work, declinedReason: string | null = null): Promise<boolean> {
  const used = await work.tx
    .updateTable('firma')
    .set({ usedAt: work.now, declinedReason })
    .where('usedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .where('expiresAt', '>', work.now)
    .returning('codeHash')
    .executeTakeFirst()
  return used !== undefined
}

/** What an address opens: a version of a patto, or of an agreement with a company. */
export type Opened = { versioneId: string } | { accordoVersioneId: string }

/** Takes back the addresses still open on a version. Gives how many they were. */
export async function revokeFirme(work: Work, opened: Opened): Promise<number> {
  const row = await work.tx
    .updateTable('firma')
    .set({ revokedAt: work.now })
    .where((eb) =>
      'versioneId' in opened
        ? eb('versioneId', '=', opened.versioneId)
        : eb('accordoVersioneId', '=', opened.accordoVersioneId),
    )
    .where('usedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .executeTakeFirst()
  return Number(row.numUpdatedRows)
}
