import type { Answer } from '../../../platform/work/index.ts'
import { refusalSentence } from '../../../records/refusals.ts'
import type { Lang } from '../../../platform/words/index.ts'
import { readRequisito, sayRequisito } from '../../../across/vacancy/index.ts'
import type { Abilita, Requisito } from '../../../records/candidato/index.ts'
import { PROFESSIONI } from '../../../records/persona/index.ts'
import type { VacancyContent } from '../../../records/vacancy/index.ts'
import { searchKey } from '../../../platform/names/index.ts'
import type { PlainDate } from '../../../standard/index.ts'
import { dayInput } from '../../../surfaces/design/index.ts'
import type { Recognised } from './recognise.ts'
import { words } from './words.ts'

/** Rows for requirements that the form always offers, beyond those filled in. */
const SPARE = 3
export const MOST_ROWS = 14

export type FormValues = Record<string, string | string[]>

/** The form of a vacancy filled with what was understood of its text. */
export function valuesOfText(read: Recognised, text: string, lang: Lang): FormValues {
  return {
    text,
    'content.title': read.title?.value ?? '',
    ...professionFields(read.professioni.map(({ value }) => value)),
    'content.people': String(read.people?.value ?? 1),
    'content.tasks': text,
    'content.contract': read.contract?.value ?? '',
    'content.durationMonths': read.durationMonths ? String(read.durationMonths.value) : '',
    'content.orari[]': read.orari.map(({ value }) => value),
    'content.weeklyHours': read.weeklyHours ? String(read.weeklyHours.value) : '',
    ...payFields(read.pay?.value),
    'content.comune': read.comune?.value ?? '',
    'content.radiusKm': '30',
    ...(read.remote ? { 'content.remote': 'on' } : {}),
    ...rowFields(
      read.requisiti.map(({ value }) => value),
      lang,
    ),
  }
}

/** The form filled with what is written. */
export function valuesOfContent(content: VacancyContent, lang: Lang): FormValues {
  const { payFromCents, payUntilCents, payPer } = content
  const ticks = ['remote', 'confidential', 'l68', 'publicAdministration'] as const
  return {
    'content.title': content.title,
    ...professionFields(content.professioni),
    'content.people': String(content.people),
    'content.tasks': content.tasks,
    'content.contract': content.contract,
    'content.durationMonths': content.durationMonths ? String(content.durationMonths) : '',
    'content.orari[]': content.orari,
    'content.weeklyHours': content.weeklyHours ? String(content.weeklyHours) : '',
    ...payFields(
      payFromCents && payPer
        ? { fromCents: payFromCents, untilCents: payUntilCents ?? null, per: payPer }
        : undefined,
    ),
    'content.comune': content.comune ?? '',
    'content.address': content.address ?? '',
    'content.radiusKm': String(content.radiusKm),
    'content.startsOn': content.startsOn ? dayInput(content.startsOn as PlainDate) : '',
    ...Object.fromEntries(ticks.filter((tick) => content[tick]).map((tick) => [`content.${tick}`, 'on'])),
    ...rowFields(content.requisiti, lang),
  }
}

const professionFields = (codes: readonly string[]): FormValues =>
  Object.fromEntries([0, 1].map((at) => [`professione.${at}`, nameOfCode(codes[at])]))

const nameOfCode = (code: string | undefined) => PROFESSIONI.find((each) => each.code === code)?.name ?? ''

const euro = (cents: number | null) =>
  cents === null ? '' : (cents / 100).toFixed(2).replace('.', ',').replace(',00', '')

const payFields = (
  pay: { fromCents: number; untilCents: number | null; per: string } | undefined,
): FormValues =>
  pay ? { 'pay.from': euro(pay.fromCents), 'pay.until': euro(pay.untilCents), 'content.payPer': pay.per } : {}

const rowFields = (requisiti: readonly Requisito[], lang: Lang): FormValues =>
  Object.fromEntries(
    requisiti.slice(0, MOST_ROWS).flatMap((each, at) => [
      [`req.${at}.text`, sayRequisito(each, lang)],
      [`req.${at}.required`, each.required ? 'si' : 'no'],
    ]),
  )

/** How many rows of requirements a form shows: those filled, and some to spare. */
export function rowCount(values: FormValues): number {
  const filled = Array.from({ length: MOST_ROWS }, (_, at) => values[`req.${at}.text`]).findLastIndex(Boolean)
  return Math.min(MOST_ROWS, filled + 1 + SPARE)
}

interface Problem {
  field: string
  message: string
}

/** A posted form as the content a command takes; what cannot be read is said at its field. */
export function contentOfForm(
  form: Record<string, unknown>,
  { lang, abilita }: { lang: Lang; abilita: readonly Abilita[] },
): { content: Record<string, unknown>; problems: Problem[] } {
  const say = words(lang)
  const problems: Problem[] = []
  const content = { ...inside(form, 'content') }
  content['professioni'] = Object.entries(inside(form, 'professione')).flatMap(([at, name]) => {
    const code = codeOfName(String(name))
    if (code === undefined) problems.push({ field: `professione.${at}`, message: say('form.unknown-job') })
    return code ?? []
  })
  content['requisiti'] = Object.entries(inside(form, 'req')).flatMap(([at, row]) => {
    const { text, required } = row as { text?: string; required?: string }
    if (!text) return []
    const requisito = readRequisito(text, lang, abilita)
    if (!requisito) problems.push({ field: `req.${at}.text`, message: say('form.unknown-requirement') })
    return requisito ? [{ ...requisito, required: required !== 'no' }] : []
  })
  for (const [name, key] of [
    ['from', 'payFromCents'],
    ['until', 'payUntilCents'],
  ] as const) {
    const typed = inside(form, 'pay')[name]
    if (typeof typed !== 'string') continue
    const cents = centsOf(typed)
    if (cents === undefined) problems.push({ field: `pay.${name}`, message: say('form.bad-money') })
    else content[key] = cents
  }
  if (content['payFromCents'] === undefined) delete content['payPer']
  return { content, problems }
}

function inside(form: Record<string, unknown>, key: string): Record<string, unknown> {
  const value = form[key]
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

const codeOfName = (name: string): string | undefined => {
  const key = searchKey(name)
  return PROFESSIONI.find((each) => searchKey(each.name) === key || each.code === name)?.code
}

/** «1.300», «1300,50», «9.5» in cents; undefined where it is no amount. */
export function centsOf(typed: string): number | undefined {
  const [, whole = '', , cents = ''] =
    /^(\d{1,3}(?:\.\d{3})+|\d{1,7})([.,](\d{1,2}))?\s*(?:€|euro)?$/i.exec(typed.trim()) ?? []
  if (whole === '') return undefined
  return Number(whole.replaceAll('.', '')) * 100 + Number(cents.padEnd(2, '0'))
}

/** Where on the form an error of the command is shown. */
const fieldOf = (path: string): string =>
  path
    .replace(/^content\.professioni.*/, 'professione.0')
    .replace(/^content\.requisiti\.?(\d*).*/, (_whole, at: string) => `req.${at || 0}.text`)
    .replace('content.payFromCents', 'pay.from')
    .replace('content.payUntilCents', 'pay.until')
    .replace(/^content\.orari.*/, 'content.orari[]')

/** Where on the form a refusal is said: by itself it is about the text. */
const REFUSED_AT: Record<string, string> = { 'vacancy.inizio-passato': 'content.startsOn' }

/** What is wrong, once a field: what the form could not read hides what the command then missed. */
export function problemsOf(own: readonly Problem[], answer: Answer<unknown>, lang: Lang): Problem[] {
  const theirs =
    answer.kind === 'invalid'
      ? answer.errors.map(({ field, message }) => ({ field: fieldOf(field), message }))
      : answer.kind === 'refused'
        ? [
            {
              field: REFUSED_AT[answer.refusal.code] ?? 'content.tasks',
              message: refusalSentence(answer.refusal, lang),
            },
          ]
        : []
  return [...own, ...theirs].filter(
    ({ field }, at, all) => all.findIndex((each) => each.field === field) === at,
  )
}
