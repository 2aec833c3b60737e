import { defineCommand, done, refused } from '../../platform/work/index.ts'
import { IMPRESE } from '../../records/accesso/index.ts'
import { listVersioni, sendAccordo } from '../../records/accordo/index.ts'
import { listReferenti } from '../../records/azienda/index.ts'
import { covered, revokeFirme } from '../../records/firma/index.ts'
import { OneAccordo, SendAccordo } from './accordo.schema.ts'
import { tellAccordo } from './accordo-facts.ts'

/**
 * Sends the frozen text to somebody of the company, to be signed from afar: at her own e-mail or mobile, which also gets the
 * code. An address sent before opens no more. Refused `accordo.cambiato`, `accordo.referente`, `accordo.passo-impossibile`,
 * `firma.senza-recapito`.
 */
export const sendToCompany = defineCommand({
  name: 'azienda.send-accordo',
  may: IMPRESE,
  input: SendAccordo,
  async run(work, { accordoId, version, referenteId }) {
    const [last] = await listVersioni(work, accordoId)
    if (!last) return refused('accordo.non-trovato')
    if (last.version !== version) return refused('accordo.cambiato')
    const referenti = await listReferenti(work, last.aziendaId)
    if (!referenti.some(({ id }) => id === referenteId)) return refused('accordo.referente')
    const sent = await sendAccordo(work, last, referenteId)
    if (!sent.ok) return sent
    tellAccordo(work, 'inviato', last)
    const { expiresAt, sentTo } = sent.value
    return done({ expiresAt: expiresAt.toISOString(), sentTo: covered(sentTo) })
  },
})

/** Takes back the address that was sent: it opens no more, the text stays to be signed. Refused `accordo.senza-link`. */
export const revokeFromCompany = defineCommand({
  name: 'azienda.revoke-accordo-link',
  may: IMPRESE,
  input: OneAccordo,
  async run(work, { accordoId }) {
    const [last] = await listVersioni(work, accordoId)
    if (!last) return refused('accordo.non-trovato')
    if ((await revokeFirme(work, { accordoVersioneId: last.id })) === 0) return refused('accordo.senza-link')
    tellAccordo(work, 'link-revocato', last)
    return done({ accordoId, n: last.n })
  },
})
