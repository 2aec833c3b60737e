import { romeDayOf } from '../../../platform/clock/index.ts'
import { defineCommand, done, refused, type Work } from '../../../platform/work/index.ts'
import { COUNSEL } from '../../../records/accesso/index.ts'
import { findDelivery, saveBlock, type Saved } from '../../../records/erogazione/index.ts'
import { addVoce, confirmVoce, listVoci, PROFESSIONI } from '../../../records/persona/index.ts'
import { findProfile, recordProfile } from '../../../records/profilo/index.ts'
import { dataOf } from './block-data.ts'
import { refreshScadenze } from '../../../records/scadenza/index.ts'
import { profileOf } from './profiling.ts'
import { SaveBlock } from './save-block.schema.ts'

/** Saves a part of the interview; ending the profiling also writes the profile. */
export const saveInterviewBlock = defineCommand({
  name: 'a2.save-block',
  may: COUNSEL,
  input: SaveBlock,
  async run(work, input) {
    const { prestazioneId, block, version, esito, motivo } = input
    const delivery = await findDelivery(work, prestazioneId)
    const personaId = delivery?.people[0]?.personaId
    if (!delivery || !personaId) return refused('accesso.non-trovata')
    if (delivery.state !== 'in-corso') return refused('erogazione.gia-chiusa')
    const data = { ...dataOf(input), ...(esito === 'dopo' && { motivo }) }
    const saved = await saveBlock(work, { prestazioneId, block, version, data, state: esito })
    if (!saved.ok) return saved
    if (esito === 'fatto') await CONSEQUENCES[block]?.(work, personaId, input)
    return done<Saved>(saved.value)
  },
})

/** What ending a part writes in the person's own records. */
const CONSEQUENCES: Partial<
  Record<SaveBlock['block'], (work: Work, personaId: string, input: SaveBlock) => Promise<void>>
> = { esperienze: confirmExperiences, profilazione: writeProfile, lavori: writeOccupations }

async function confirmExperiences(work: Work, personaId: string): Promise<void> {
  for (const { id, kind, version, confirmedOn } of await listVoci(work, personaId)) {
    if (kind === 'esperienza' && confirmedOn !== work.today)
      await confirmVoce(work, { personaId, voceId: id, version })
  }
}

/** The occupations of the list go into the scheda; one written by hand stays in the patto. */
async function writeOccupations(
  work: Work,
  personaId: string,
  { professioni = [] }: SaveBlock,
): Promise<void> {
  const voci = await listVoci(work, personaId)
  const has = (code: string) => voci.some((voce) => voce.kind === 'professione' && voce.data.code === code)
  for (const { code, name } of PROFESSIONI) {
    if (professioni.includes(name) && !has(code))
      await addVoce(work, personaId, { kind: 'professione', data: { code, name } })
  }
}

/** A profile said again the same day as it stands is the same profile. */
async function writeProfile(work: Work, personaId: string, input: SaveBlock): Promise<void> {
  const profile = profileOf(input.answers ?? {}, work.today)
  if ('missing' in profile) return
  const { level, levelReason, disagreement } = input
  const override =
    level !== undefined && level !== profile.class && levelReason ? { level, reason: levelReason } : undefined
  const last = await findProfile(work, personaId)
  const sameAnswers = (answers: Record<string, string>) =>
    Object.entries(profile.answers).every(([id, option]) => answers[id] === option)
  const isSame =
    last !== undefined &&
    romeDayOf(last.computedAt) === work.today &&
    sameAnswers(last.answers) &&
    last.overrideClass === (override?.level ?? null) &&
    last.overrideReason === (override?.reason ?? null) &&
    last.disagreement === (disagreement ?? null)
  if (isSame) return
  await recordProfile(work, { personaId, profile, override, disagreement })
  await refreshScadenze(work, personaId)
}
