import { describe, expect, test } from 'vitest'
import { plainDate } from '../../standard/index.ts'
import { TOLD_FIELDS } from './channel.ts'
import { nextStates, VACANCY_STATES, vacancyFacts, type Vacancy, type VacancyState } from './vacancy.ts'

const sent = plainDate('2026-11-10')
const from = (state: VacancyState, rosaSentOn: Vacancy['rosaSentOn'] = null) =>
  nextStates({ state, rosaSentOn })

describe('where a vacancy may go', () => {
  test('one still to be qualified is published or closed, nothing else', () => {
    expect(from('da-qualificare')).toEqual(['pubblicata', 'chiusa'])
  })

  test('the rosa is sent, not moved to: only where one was sent is it offered', () => {
    expect(from('pubblicata')).toEqual(['preselezione', 'chiusa'])
    expect(from('pubblicata', sent)).toEqual(['preselezione', 'rosa-inviata', 'chiusa'])
    expect(from('preselezione')).toEqual(['chiusa'])
    expect(from('preselezione', sent)).toEqual(['rosa-inviata', 'chiusa'])
  })

  test('outcomes come after a rosa, and from them one may look again', () => {
    expect(from('rosa-inviata', sent)).toEqual(['esiti', 'preselezione', 'chiusa'])
    expect(from('esiti', sent)).toEqual(['preselezione', 'chiusa'])
    const toOutcomes = VACANCY_STATES.filter((state) => from(state, sent).includes('esiti'))
    expect(toOutcomes).toEqual(['rosa-inviata'])
  })

  test('any open one may be closed, a closed one stays so', () => {
    for (const state of VACANCY_STATES) expect(from(state).includes('chiusa')).toBe(state !== 'chiusa')
    expect(from('chiusa', sent)).toEqual([])
  })

  test('none goes back to be qualified, and none stays where it is', () => {
    for (const state of VACANCY_STATES) {
      expect(from(state, sent)).not.toContain('da-qualificare')
      expect(from(state, sent)).not.toContain(state)
    }
  })
})

describe('what the act wants to know of a vacancy', () => {
  const vacancy = {
    requestedOn: plainDate('2026-10-01'),
    preselectionOn: plainDate('2026-10-05'),
    rosaSentOn: plainDate('2026-10-06'),
    rosaSize: 16,
    wantsMoreOn: plainDate('2026-10-04'),
    wantsMoreBy: 'azienda',
    selectionRequested: true,
    selectionStartedOn: plainDate('2026-10-07'),
    outcomesCheckedOn: plainDate('2026-10-20'),
    publicAdministration: true,
  } as Vacancy

  test('is each of its days, and that the company wants more than fifteen where it said so', () => {
    expect(vacancyFacts(vacancy, '2026-10-02')).toEqual({
      subject: 'vacancy',
      requestedOn: '2026-10-01',
      publishedOn: '2026-10-02',
      preselectionOn: '2026-10-05',
      rosaSentOn: '2026-10-06',
      rosaSize: 16,
      companyWantsMore: true,
      selectionRequested: true,
      selectionStartedOn: '2026-10-07',
      outcomesCheckedOn: '2026-10-20',
      publicAdministration: true,
    })
    expect(vacancyFacts({ ...vacancy, wantsMoreOn: null }, null)).toMatchObject({
      publishedOn: null,
      companyWantsMore: false,
    })
  })

  test('a day of publication that is none is an error, not a verdict', () => {
    expect(() => vacancyFacts(vacancy, '2026-02-30')).toThrow(RangeError)
  })
})

test('what other sites are told holds no name of the company, of its people or of staff', () => {
  const hidden = [
    'azienda',
    'aziendaId',
    'sedeId',
    'referenteId',
    'consulente',
    'consulenteId',
    'address',
    'sourceText',
  ]
  for (const field of hidden) expect(TOLD_FIELDS).not.toContain(field)
})
