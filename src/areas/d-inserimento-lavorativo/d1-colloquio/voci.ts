import type { Work } from '../../../platform/work/index.ts'
import {
  addVoce,
  changeVoce,
  confirmVoce,
  findProfessione,
  listVoci,
  removeVoce,
  type VoceData,
} from '../../../records/persona/index.ts'

interface Wants {
  professioni: readonly string[]
  altra?: string | undefined
  data: VoceData<'disponibilita'>
}

/** What she looks for, as she says it today: what she no longer accepts comes off the scheda, where it can be put back. */
export async function writeWants(work: Work, personaId: string, wants: Wants): Promise<void> {
  const voci = await listVoci(work, personaId)
  const has = (code: string) => voci.some((voce) => voce.kind === 'professione' && voce.data.code === code)
  for (const voce of voci) {
    if (voce.kind !== 'professione') continue
    const seen = { personaId, voceId: voce.id, version: voce.version }
    await (wants.professioni.includes(voce.data.code) ? confirmVoce(work, seen) : removeVoce(work, seen))
  }
  const fresh = wants.altra === undefined || has(wants.altra) ? [] : [wants.altra]
  for (const code of fresh) {
    const name = findProfessione(code)?.name ?? ''
    await addVoce(work, personaId, { kind: 'professione', data: { code, name } })
  }
  const known = voci.find(({ kind }) => kind === 'disponibilita')
  if (!known) {
    await addVoce(work, personaId, { kind: 'disponibilita', data: wants.data })
    return
  }
  const seen = { personaId, voceId: known.id, version: known.version }
  const changed = await changeVoce(work, seen, { kind: 'disponibilita', data: wants.data })
  if (changed.ok) await confirmVoce(work, { ...seen, version: changed.value.version })
}

/** What she has is still so: experience, studies, skills, languages, licences. */
export async function writeHas(work: Work, personaId: string): Promise<void> {
  for (const { id, kind, version, confirmedOn } of await listVoci(work, personaId)) {
    if (kind === 'professione' || kind === 'disponibilita' || confirmedOn === work.today) continue
    await confirmVoce(work, { personaId, voceId: id, version })
  }
}
