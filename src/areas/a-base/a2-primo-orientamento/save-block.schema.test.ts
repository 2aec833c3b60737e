import { expect, test } from 'vitest'
import { ANSWERS } from '../../../../test/builders/colloquio.ts'
import { SaveBlock } from './save-block.schema.ts'

const prestazioneId = '0199f3a2-7b1c-7000-8000-000000000001'
const wrong = (input: object) => {
  const parsed = SaveBlock.safeParse({ prestazioneId, ...input })
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'))
}

test('rows arrive from forms and from programs alike; a day as typed becomes a day', () => {
  const byForm = { '0': { text: 'Uno', by: '14/11/2026' }, '1': {} }
  const byProgram = [{ text: 'Uno', by: '2026-11-14' }, {}]
  for (const ours of [byForm, byProgram])
    expect(SaveBlock.parse({ prestazioneId, block: 'percorso', ours }).ours).toEqual([
      { text: 'Uno', by: '2026-11-14' },
      {},
    ])
  expect(wrong({ block: 'percorso', ours: [{ text: 'Uno', by: '31/02/2026' }] })).toEqual(['ours.0.by'])
  expect(wrong({ block: 'percorso', theirs: Array.from({ length: 13 }, () => ({ text: 'x' })) })).toEqual([
    'theirs',
  ])
})

test('a part keeps its own fields only', () => {
  expect(wrong({ block: 'note', text: 'Una nota' })).toEqual([])
  expect(wrong({ block: 'note', goal: 'Un lavoro' })).toEqual([''])
  expect(wrong({ block: 'patto' })).toEqual(['block'])
  expect(wrong({ block: 'note', text: 'x', admin: true })).toEqual([''])
})

test('left for later it says why', () => {
  expect(wrong({ block: 'lavori', esito: 'dopo' })).toEqual(['motivo'])
  expect(wrong({ block: 'lavori', esito: 'dopo', motivo: 'Deve andare a prendere il figlio' })).toEqual([])
})

test('the profile: half answered it may be saved, ended only with all eight, and only with answers there are', () => {
  const { cura: _, ...seven } = ANSWERS
  expect(wrong({ block: 'profilazione', answers: seven })).toEqual([])
  expect(wrong({ block: 'profilazione', answers: seven, esito: 'fatto' })).toEqual(['answers.cura'])
  expect(wrong({ block: 'profilazione', answers: ANSWERS, esito: 'fatto' })).toEqual([])
  expect(wrong({ block: 'profilazione', answers: { ...seven, cura: 'forse' } })).toEqual(['answers.cura'])
  expect(wrong({ block: 'profilazione', answers: { salute: 'buona' } })).toEqual(['answers.salute'])
})

test('another level than that of the answers bears a reason', () => {
  expect(wrong({ block: 'profilazione', answers: ANSWERS, level: '2' })).toEqual(['levelReason'])
  expect(
    wrong({ block: 'profilazione', answers: ANSWERS, level: '2', levelReason: 'Ha già un’offerta' }),
  ).toEqual([])
  expect(wrong({ block: 'profilazione', level: '5', levelReason: 'x' })).toEqual(['level'])
})
