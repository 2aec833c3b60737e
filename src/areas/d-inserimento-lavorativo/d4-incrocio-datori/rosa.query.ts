import { defineQuery, done, refused, type Work } from '../../../platform/work/index.ts'
import { IMPRESE } from '../../../records/accesso/index.ts'
import { listPersoneByIds, type PersonaTrovata } from '../../../records/persona/index.ts'
import { listProposals, type Proposta } from '../../../records/proposta/index.ts'
import {
  findRosaInHand,
  listCandidatesOf,
  listSentRose,
  listUntiedHires,
  type Rosa,
  type RosaCandidato,
  type UntiedHire,
} from '../../../records/rosa/index.ts'
import { findVacancy } from '../../../records/vacancy/index.ts'
import { OneVacancy } from './vacancy.schema.ts'

export interface RosaName extends RosaCandidato {
  persona: PersonaTrovata | undefined
  proposta: Proposta | undefined
  /** Hires of hers by this company that may be the outcome: the consultant says. */
  hires: UntiedHire[]
}

export interface RosaRead {
  rosa: Rosa
  names: RosaName[]
}

/** The rosa in hand and those sent, each name with what the person and the company said. */
export const readRosa = defineQuery({
  name: 'd4.rosa-read',
  may: IMPRESE,
  input: OneVacancy,
  async run(work, { vacancyId }) {
    const vacancy = await findVacancy(work, vacancyId)
    if (!vacancy) return refused('vacancy.non-trovata')
    const proposals = await listProposals(work, vacancyId)
    const inHand = await findRosaInHand(work, vacancyId)
    const sent = await listSentRose(work, vacancyId)
    const hires = await listUntiedHires(work, vacancyId)
    const read = async (rosa: Rosa): Promise<RosaRead> => ({
      rosa,
      names: await namesOf(work, rosa, { proposals, hires }),
    })
    const all: RosaRead[] = []
    for (const rosa of sent) all.push(await read(rosa))
    return done({ vacancy, inHand: inHand ? await read(inHand) : undefined, sent: all })
  },
})

async function namesOf(
  work: Work,
  rosa: Rosa,
  { proposals, hires }: { proposals: ReadonlyMap<string, Proposta>; hires: readonly UntiedHire[] },
): Promise<RosaName[]> {
  const names = await listCandidatesOf(work, rosa.id)
  const people = await listPersoneByIds(
    work,
    names.map(({ personaId }) => personaId),
  )
  return names.map((name) => ({
    ...name,
    persona: people.find(({ id }) => id === name.personaId),
    proposta: proposals.get(name.personaId),
    hires: hires.filter(({ rosaId, personaId }) => rosaId === rosa.id && personaId === name.personaId),
  }))
}
