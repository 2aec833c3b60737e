import { defineQuery, done, refused } from '../../platform/work/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import { listAbilita } from '../../records/candidato/index.ts'
import { findCorso, listCorsi as list } from '../../records/corso/index.ts'
import { CorsiAsked, NoMore, OneCorso } from './corsi.schema.ts'

const PAGE = 25

/** The catalogue, a page at a time: the next to begin first. */
export const listCorsi = defineQuery({
  name: 'corsi.list',
  may: CENTRO,
  input: CorsiAsked,
  async run(work, { pagina, ...asked }) {
    const { rows, total } = await list(work, asked, { limit: PAGE, offset: (pagina - 1) * PAGE })
    return done({ rows, total, pages: Math.ceil(total / PAGE), today: work.today })
  },
})

/** A course. Refused `corso.non-trovato`. */
export const readCorso = defineQuery({
  name: 'corsi.read',
  may: CENTRO,
  input: OneCorso,
  async run(work, { corsoId }) {
    const corso = await findCorso(work, corsoId)
    return corso ? done(corso) : refused('corso.non-trovato')
  },
})

/** The names of the skills that a course may give. */
export const listSkillNames = defineQuery({
  name: 'corsi.skills',
  may: CENTRO,
  input: NoMore,
  run: async (work) => done((await listAbilita(work)).map(({ name }) => name)),
})
