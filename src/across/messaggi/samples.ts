import type { Lang } from '../../platform/words/index.ts'
import { templateOf, type TemplateCode, type Texts } from '../../records/messaggio/index.ts'

const DAY_MS = 86_400_000
const SAME: Readonly<Record<string, string>> = {
  where: 'via dell’Esempio 10, sala 2',
  code: '482913',
  number: '2026/1043',
  title: 'Aiuto cuoco/a',
  people: '12',
  many: '3',
  titles: 'Aiuto cuoco/a; Cameriere/a; Barista',
}
const TEXT: Record<Lang, string> = {
  it: 'Ti ho cercata al telefono: richiamami quando puoi.',
  en: 'I tried to call you: ring me back when you can.',
}

/** A template with sample values, ready to be written out. */
export function sampleOf(
  template: TemplateCode,
  { lang, now, texts = null }: { lang: Lang; now: Date; texts?: Texts | null },
) {
  const at = new Date(now.getTime() + 3 * DAY_MS)
  const { values, link } = templateOf(template)
  return {
    template,
    lang,
    texts,
    centre: { name: 'Perugia', phone: '075 000 0100' },
    values: Object.fromEntries(
      Object.entries(values).map(([key, kind]): [string, Date | string] => [
        key,
        kind === 'instant' ? at : kind === 'day' ? at.toISOString().slice(0, 10) : (SAME[key] ?? TEXT[lang]),
      ]),
    ),
    ...(link ? { code: '7KQ2M9ABCD' } : {}),
  }
}
