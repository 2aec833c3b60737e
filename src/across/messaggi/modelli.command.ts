import { defineCommand, done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { REGION } from '../../records/accesso/index.ts'
import {
  findTexts,
  templateOf,
  writeModello,
  type Modello,
  type Texts,
} from '../../records/messaggio/index.ts'
import { ChangeModel, RestoreModel, textsOf } from './modelli.schema.ts'

/**
 * Writes the words of a template from a day on. Refused `messaggi.giorno-passato`, `messaggi.modello-uguale`,
 * `messaggi.modello-cambiato` where somebody else wrote meanwhile.
 */
export const changeModel = defineCommand({
  name: 'messaggi.change-model',
  may: REGION,
  input: ChangeModel,
  run: (work, { template, validFrom, seen, ...typed }) =>
    write(work, { template, validFrom, n: seen + 1, texts: textsOf(typed) }),
})

/** Goes back to the original words from a day on. Refused as `changeModel`. */
export const restoreModel = defineCommand({
  name: 'messaggi.restore-model',
  may: REGION,
  input: RestoreModel,
  run: (work, { template, validFrom, seen }) =>
    write(work, { template, validFrom, n: seen + 1, texts: null }),
})

async function write(
  work: Work,
  modello: Omit<Modello, 'at' | 'by'>,
): Promise<Outcome<{ template: string; n: number }>> {
  const { template, n, validFrom, texts } = modello
  if (validFrom < work.today) return refused('messaggi.giorno-passato')
  const { it, en } = templateOf(template)
  const before = (await findTexts(work, template, validFrom)) ?? { it, en }
  if (isSame(before, texts ?? { it, en })) return refused('messaggi.modello-uguale')
  if (!(await writeModello(work, modello))) return refused('messaggi.modello-cambiato')
  work.record({ kind: 'modello.cambiato', data: { template, n, validFrom, original: texts === null } })
  return done({ template, n })
}

const PARTS = ['sms', 'subject', 'text'] as const
const isSame = (one: Texts, other: Texts): boolean =>
  (['it', 'en'] as const).every((lang) => PARTS.every((part) => one[lang][part] === other[lang][part]))
