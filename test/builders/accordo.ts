import type { z } from 'zod'
import { carryOut, type Command } from '../../src/platform/work/index.ts'
import { hashOfCode } from '../../src/platform/identifiers/index.ts'
import { tabletActor } from '../../src/records/accesso/index.ts'
import { declineHeldAccordo, signHeldAccordo } from '../../src/across/azienda/accordo-firma.command.ts'
import { sendToCompany } from '../../src/across/azienda/accordo-link.command.ts'
import { draftAccordo, freezeText } from '../../src/across/azienda/accordo.command.ts'
import { readAccordo } from '../../src/across/azienda/accordo.query.ts'
import { addContactPerson } from '../../src/across/azienda/azienda.command.ts'
import { askCode, enterCode } from '../../src/across/firma/code.command.ts'
import { giveAzienda } from './azienda.ts'
import type { TestHouse } from './house.ts'
import { ok } from './rosa.ts'

type House = Pick<TestHouse, 'ask' | 'sql' | 'engine'>

export const TEXT = {
  goal: 'Due persone per la stagione',
  ours: [{ text: 'Mandiamo la rosa', by: '30/11/2026' }],
  theirs: [{ text: 'Ci dite com’è andata' }],
  from: '2026-11-10',
}

/** Who signs for the company. */
export const WHO = { signer: 'Rita Provini', signerJob: 'titolare' }

export interface GivenAccordo {
  aziendaId: string
  referenteId: string
  accordoId: string
}

/** Agreements at the signature of companies, and what whoever holds their addresses does. */
export function accordiOf(house: House) {
  async function giveReferente(aziendaId: string, more: object = {}): Promise<string> {
    const given = { name: 'Rita Provini', job: 'titolare', email: 'rita@azienda.example', ...more }
    await ok(house.ask('imprese', addContactPerson, { aziendaId, ...given }))
    const [row] = await house.sql<{ id: string }>(
      'select id from azienda_referente where azienda_id = $1 and name = $2',
      [aziendaId, given.name],
    )
    return row?.id ?? ''
  }

  /** An agreement at the signature of a company with a contact person. */
  async function giveFrozen(more: object = {}) {
    const aziendaId = await giveAzienda(house, { email: 'info@azienda.example' })
    const referenteId = await giveReferente(aziendaId, more)
    const { accordoId } = await ok(house.ask('imprese', draftAccordo, { aziendaId, service: 'E1', ...TEXT }))
    await ok(house.ask('imprese', freezeText, { accordoId, version: 1 }))
    return { aziendaId, referenteId, accordoId }
  }

  const read = (accordoId: string) => ok(house.ask('imprese', readAccordo, { accordoId }))
  const send = async ({ accordoId, referenteId }: GivenAccordo, by = 'imprese') =>
    house.ask(by, sendToCompany, {
      accordoId,
      referenteId,
      version: (await read(accordoId)).last.version,
    })

  /** The last message of a template to a company: what its own eyes read. */
  async function messageTo(aziendaId: string, template: string) {
    const [row] = await house.sql<{ recipient: string; channel: string; body: string; path: string | null }>(
      `select recipient, channel, body, link_path as path from messaggio where azienda_id = $1 and template = $2
       order by created_at desc, id desc limit 1`,
      [aziendaId, template],
    )
    return row
  }
  const codiceOf = async ({ aziendaId }: GivenAccordo) =>
    ((await messageTo(aziendaId, 'azienda.accordo'))?.path ?? '').replace('/imprese/accordi/', '')
  const digitsOf = async ({ aziendaId }: GivenAccordo) =>
    /\b\d{6}\b/.exec((await messageTo(aziendaId, 'patto.codice'))?.body ?? '')?.[0] ?? ''

  async function giveSent(more: object = {}) {
    const given = await giveFrozen(more)
    await ok(send(given))
    return { ...given, codice: await codiceOf(given) }
  }

  /** Whoever holds the address, with what the right code gave. */
  const ask = <S extends z.ZodType, T>(
    request: Command<S, T>,
    input: { codice: string; [name: string]: unknown },
    session = '',
  ) =>
    carryOut(house.engine, {
      actor: tabletActor(hashOfCode(input.codice), session && hashOfCode(session)),
      request,
      input,
      lang: 'it',
    })

  /** Asks for the code and types it. */
  async function unlock(given: GivenAccordo, codice: string): Promise<string> {
    await ok(ask(askCode, { codice }))
    const entered = await ok(ask(enterCode, { codice, cifre: await digitsOf(given) }))
    if (!entered.right) throw new Error('wrong code')
    return entered.session
  }
  const sign = (codice: string, session: string) => ask(signHeldAccordo, { codice, ...WHO }, session)
  const decline = (codice: string, session: string, reason = 'La data non va bene') =>
    ask(declineHeldAccordo, { codice, reason }, session)

  return { giveFrozen, giveSent, read, send, messageTo, ask, unlock, sign, decline, codiceOf, digitsOf }
}
