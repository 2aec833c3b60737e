import { defineQuery, done } from '../../platform/work/index.ts'
import { CENTRO, REGION } from '../../records/accesso/index.ts'
import {
  findTexts,
  listInForce,
  listModelli,
  templateOf,
  type Modello,
  type TemplateCode,
  type Texts,
} from '../../records/messaggio/index.ts'
import { NoTemplate, OneTemplate } from './modelli.schema.ts'

/** Who reads the words of the messages. */
export const READERS = [...CENTRO, ...REGION]

export interface ModelView {
  template: TemplateCode
  /** In force today. */
  texts: Texts
  original: Texts
  /** Latest first. */
  versions: Modello[]
  today: string
}

/** The templates whose words are not the original ones today. */
export const listModels = defineQuery({
  name: 'messaggi.list-models',
  may: READERS,
  input: NoTemplate,
  run: async (work) => done(await listInForce(work)),
})

/** The words of one template: in force today, original, and every version. */
export const readModel = defineQuery({
  name: 'messaggi.read-model',
  may: READERS,
  input: OneTemplate,
  async run(work, { template }) {
    const { it, en } = templateOf(template)
    const original = { it, en }
    return done<ModelView>({
      template,
      texts: (await findTexts(work, template)) ?? original,
      original,
      versions: await listModelli(work, template),
      today: work.today,
    })
  },
})
