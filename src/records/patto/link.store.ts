import type { Outcome, Work } from '../../platform/work/index.ts'
import { sendFirma } from '../firma/index.ts'
import { writeMessage } from '../messaggio/index.ts'
import type { PattoVersione } from './versione.ts'

/** How long an address sent to the person opens the patto. */
const LINK_DAYS = 3

/**
 * Sends the person an address of her own that opens a frozen version; earlier ones no longer open. Refused
 * `firma.senza-recapito` where no channel reaches her.
 */
export const sendLink = (
  work: Work,
  { version, identifiedWith }: { version: PattoVersione; identifiedWith: string },
): Promise<Outcome<{ expiresAt: Date; sentTo: string }>> =>
  sendFirma(work, {
    opens: { versioneId: version.id },
    to: { personaId: version.personaId, identifiedWith },
    days: LINK_DAYS,
    write: ({ code, until, expiresAt }) =>
      writeMessage(work, {
        personaId: version.personaId,
        template: 'patto.firma',
        values: { until },
        expiresAt,
        about: { kind: 'patto', id: version.id },
        path: `/firma/${code}`,
      }),
  })
