import { defineCommand, defineQuery, done, refused } from '../../platform/work/index.ts'
import { REGION } from '../../records/accesso/index.ts'
import {
  findAbilitaByName,
  gatherAbilita,
  readClassificazioni,
  writeProfessioniUfficiali,
} from '../../records/abilita/index.ts'
import { JoinName, NoMore, TakeAbilita, TakeProfessioni } from './classificazioni.schema.ts'

/** How things stand with the classifications: how many skills of which list, occupations, words nobody knows. */
export const showClassificazioni = defineQuery({
  name: 'classificazioni.show',
  may: REGION,
  input: NoMore,
  run: async (work) => done(await readClassificazioni(work)),
})

/** Takes the skills of ESCO in, all of them or none; done again it changes only what changed in the file. */
export const takeAbilita = defineCommand({
  name: 'classificazioni.take-abilita',
  may: REGION,
  input: TakeAbilita,
  async run(work, { abilita }) {
    const gathered = await gatherAbilita(work, abilita, 'esco')
    work.record({
      kind: 'classificazione.caricata',
      data: { what: 'esco', rows: abilita.length, ...gathered },
    })
    return done(gathered)
  },
})

/** Takes the names that ISTAT gives to occupations in; those of the working list stay as they are. */
export const takeProfessioni = defineCommand({
  name: 'classificazioni.take-professioni',
  may: REGION,
  input: TakeProfessioni,
  async run(work, { professioni }) {
    const taken = await writeProfessioniUfficiali(work, professioni)
    const { unknown, ...counts } = taken
    const data = { what: 'cp', rows: professioni.length, ...counts, unknown: unknown.length }
    work.record({ kind: 'classificazione.caricata', data })
    return done(taken)
  },
})

/** Says that a word people wrote freely is another name of a skill. Refused `corso.abilita-sconosciuta`. */
export const joinName = defineCommand({
  name: 'classificazioni.join-name',
  may: REGION,
  input: JoinName,
  async run(work, { said, name }) {
    const skill = await findAbilitaByName(work, name)
    if (!skill) return refused('corso.abilita-sconosciuta', { name })
    const gathered = await gatherAbilita(work, [{ name: skill.name, names: [said], codes: [] }], 'elenco')
    work.record({ kind: 'classificazione.nome-aggiunto', data: { abilita: skill.id } })
    return done(gathered)
  },
})
