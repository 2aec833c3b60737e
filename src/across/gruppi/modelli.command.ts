import { defineCommand, done, refused } from '../../platform/work/index.ts'
import { addModello as add, retireModello as retire } from '../../records/gruppo/index.ts'
import { AddModello, OneModello } from './gruppi.schema.ts'
import { LEADS_GROUPS } from './roles.ts'

/** Adds a model of group to those of the centre. Gives its id. Refused `erogazione.senza-centro`. */
export const addModello = defineCommand({
  name: 'gruppi.add-model',
  may: LEADS_GROUPS,
  input: AddModello,
  async run(work, { schoolToWork, ...modello }) {
    const { centro } = work.actor
    if (centro === null) return refused('erogazione.senza-centro')
    return done({ modelloId: await add(work, centro, { ...modello, schoolToWork: schoolToWork === 'on' }) })
  },
})

/** Takes a model of the centre away: the groups made after it stay. Refused `gruppi.modello-non-trovato`. */
export const retireModello = defineCommand({
  name: 'gruppi.retire-model',
  may: LEADS_GROUPS,
  input: OneModello,
  async run(work, { modelloId }) {
    const isRetired = await retire(work, work.actor.centro ?? '', modelloId)
    return isRetired ? done({ modelloId }) : refused('gruppi.modello-non-trovato')
  },
})
