import { z } from 'zod'
import { tick } from '../../../platform/work/index.ts'
import {
  CLOSED_REASONS,
  REQUESTED_HOW,
  VACANCY_STATES,
  VacancyContent,
} from '../../../records/vacancy/index.ts'
import { Day } from '../../../records/persona/index.ts'

const seen = { vacancyId: z.uuid(), version: z.coerce.number().int().min(1) }

export const ReadText = z.strictObject({ text: z.string().trim().max(8000) })

/** Who asks and how; `publish` publishes in the same act. */
export const NewVacancy = z.strictObject({
  aziendaId: z.uuid(),
  sedeId: z.uuid().nullish(),
  referenteId: z.uuid().nullish(),
  requestedHow: z.enum(REQUESTED_HOW).default('telefono'),
  /** Today where left out; a request taken before the day it is written keeps its day. */
  requestedOn: Day.nullish(),
  text: z.string().trim().max(8000).nullish(),
  selectionRequested: tick.default(false),
  publish: tick.default(false),
  /** Somebody read the text again: what looks unlawful in it is no requirement. */
  reread: tick.default(false),
  content: VacancyContent,
})

export const SeenVacancy = z.strictObject(seen)
/** `reread`: see `NewVacancy`. */
export const Publish = z.strictObject({ ...seen, reread: tick.default(false) })
/** `reread`: see `NewVacancy`; asked where what is written is already public. */
export const Rewrite = z.strictObject({ ...seen, content: VacancyContent, reread: tick.default(false) })
export const Step = z.strictObject({ ...seen, to: z.enum(['preselezione', 'esiti', 'rosa-inviata']) })
export const Widen = z.strictObject({ ...seen, by: z.string().trim().min(3).max(200) })
export const Close = z.strictObject({
  ...seen,
  reason: z.enum(CLOSED_REASONS),
  note: z.string().trim().min(1).max(1000).optional(),
})

export const OneVacancy = z.strictObject({ vacancyId: z.uuid() })

/** Which vacancies: mine or those of the centre, in what state, by which words. */
export const Board = z.strictObject({
  chi: z.enum(['mie', 'centro']).default('mie'),
  stato: z.enum(VACANCY_STATES).optional(),
  azienda: z.uuid().optional(),
  q: z.string().trim().max(120).default(''),
  pagina: z.coerce.number().int().min(1).max(10_000).default(1),
})

export const Checked = z.strictObject({ content: VacancyContent })
export const SkillsAsked = z.strictObject({ named: z.array(z.string().max(200)).max(20).default([]) })
export const OfCompany = z.strictObject({ aziendaId: z.uuid() })
