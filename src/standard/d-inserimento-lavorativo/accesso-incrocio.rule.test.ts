import { describe, expect, test } from 'vitest'
import type { PersonaFacts } from '../vocabulary/facts.ts'
import { plainDate as d } from '../vocabulary/plain-date.ts'
import type { Rule } from '../vocabulary/rule.ts'
import {
  avviamentoDopoOrientamento,
  incrocioDopoOrientamento,
  occupabilitaVerificata,
  pattoPerIlColloquio,
} from './accesso-incrocio.rule.ts'

const judge = (rule: Rule<PersonaFacts>, facts: object) =>
  rule.judge({ subject: 'persona', ...facts }, d('2014-03-01'))
const interviewOn = (on: string) => ({ events: [{ kind: 'primo-colloquio', on }] })

describe("il colloquio per l'incrocio (D1) chiede il patto e l'occupabilità", () => {
  test.each([
    ['patto firmato quel giorno', { pattoSignedOn: '2014-03-01' }, 'met'],
    ['patto firmato il giorno dopo', { pattoSignedOn: '2014-03-02' }, 'missed'],
    ['patto non conosciuto', {}, 'unknown'],
  ])('%s', (_name, facts, outcome) => {
    expect(judge(pattoPerIlColloquio, facts)).toMatchObject({ outcome, force: 'blocks' })
  })

  test.each([
    ['livello zero: verificato', { employabilityLevel: 0 }, 'met'],
    ['livello non verificato', { employabilityLevel: null }, 'missed'],
    ['livello non conosciuto', {}, 'unknown'],
  ])('%s', (_name, facts, outcome) => {
    expect(judge(occupabilitaVerificata, facts)).toMatchObject({ outcome, force: 'blocks' })
  })
})

describe.each([
  ['D2', incrocioDopoOrientamento],
  ['D3', avviamentoDopoOrientamento],
] as const)('%s viene dopo il colloquio, o insieme: si misura', (service, rule) => {
  test.each([
    ['il giorno prima', '2014-02-28', 'met'],
    ['il giorno stesso', '2014-03-01', 'met'],
    ['il giorno dopo', '2014-03-02', 'missed'],
  ])('colloquio %s', (_name, on, outcome) => {
    expect(judge(rule, interviewOn(on))).toMatchObject({ service, outcome, force: 'measures' })
  })
})
