import type { VoceContent, VoceData } from '../../records/persona/index.ts'
import { romeInstant } from './calendar.ts'
import type { Dice } from './dice.ts'
import type { Life } from './life.ts'
import type { Subject } from './person.ts'
import type { Who } from './who.ts'
import { COMPETENZE } from './work-words.ts'

/** What the person told at the desk, what came out in the interview, what employers communicated. */
export function writeVoci(subject: Subject): void {
  const { dice, who, life, story, written, id, newId, registeredAt, registeredBy, referente } = subject
  const { interview } = story
  const met = interview && romeInstant(interview.on, interview.minutes + 12)
  const said = met === undefined && story.kind === 'scheda' && dice.chance(30) ? [] : vociOf(dice, who, life)
  for (const { kind, data } of said) {
    const later = life.laterJobs.find((job) => job === data)
    const told = met && kind !== 'titolo' && kind !== 'lingua'
    const stamp = later
      ? { at: romeInstant(later.from, 1_200), by: null, source: 'comunicazioni-obbligatorie' }
      : told
        ? { at: met, by: referente.id, source: 'operatore' }
        : { at: registeredAt, by: registeredBy, source: registeredBy === null ? 'portale' : 'operatore' }
    const recorded = { source: stamp.source, recorded_at: stamp.at, recorded_by: stamp.by }
    const voceId = newId(stamp.at)
    const line = { persona_id: id, version: 1, data: JSON.stringify(data), ...recorded }
    written.rows.voce.push({ id: voceId, kind, ...line })
    written.rows.voce_history.push({ voce_id: voceId, ...line })
  }
}

/** The lines of the scheda. */
function vociOf(dice: Dice, who: Who, life: Life): VoceContent[] {
  const { studies, jobs, laterJobs, looksFor, hasLicence, hasCar } = life
  return [
    ...studies.map((data) => ({ kind: 'titolo' as const, data })),
    ...jobs.toReversed().map((data) => ({ kind: 'esperienza' as const, data })),
    ...laterJobs.map((data) => ({ kind: 'esperienza' as const, data })),
    ...dice.some(COMPETENZE, dice.between(0, 3)).map((nome) => ({
      kind: 'competenza' as const,
      data: { nome, livello: dice.pick(['di-base', 'intermedio', 'avanzato'] as const) },
    })),
    ...languagesOf(dice, who).map((data) => ({ kind: 'lingua' as const, data })),
    ...(hasLicence ? [{ kind: 'patente' as const, data: { patente: 'B' as const, until: null } }] : []),
    ...(dice.chance(9)
      ? [
          {
            kind: 'patente' as const,
            data: { patente: dice.pick(['muletto', 'HACCP', 'C', 'CQC'] as const), until: null },
          },
        ]
      : []),
    ...looksFor.map(({ code, name }) => ({ kind: 'professione' as const, data: { code, name } })),
    { kind: 'disponibilita', data: availabilityOf(dice, hasCar) },
  ]
}

const ITALIAN_LEVELS = {
  bene: 'C1',
  'scrivo-a-fatica': 'B1',
  'parlo-poco': 'A2',
  'quasi-nulla': 'A1',
} as const

function languagesOf(dice: Dice, { community, italian }: Who): VoceData<'lingua'>[] {
  const mother = { ascolto: 'madrelingua', parlato: 'madrelingua', scritto: 'madrelingua' } as const
  const all = (level: 'A1' | 'A2' | 'B1' | 'B2' | 'C1') => ({
    ascolto: level,
    parlato: level,
    scritto: level,
  })
  const own = { lingua: community.language, ...mother }
  const learnt = community.language === 'it' ? [] : [{ lingua: 'it', ...all(ITALIAN_LEVELS[italian]) }]
  const english = community.language !== 'en' && dice.chance(52)
  return [
    own,
    ...learnt,
    ...(english ? [{ lingua: 'en', ...all(dice.pick(['A1', 'A2', 'A2', 'B1', 'B2'] as const)) }] : []),
  ]
}

function availabilityOf(dice: Dice, hasCar: boolean): VoceData<'disponibilita'> {
  return {
    from: null,
    orari: dice.weighted([
      [['tempo-pieno'], 60],
      [['part-time-mattina'], 22],
      [['tempo-pieno', 'part-time-mattina', 'part-time-pomeriggio'], 14],
      [['part-time-pomeriggio', 'fine-settimana'], 4],
    ]),
    turni: dice.chance(45),
    sabato: dice.chance(60),
    raggioKm: hasCar ? dice.pick([15, 20, 30, 40, 60]) : dice.pick([5, 10, 15]),
    mezzi: hasCar
      ? ['auto']
      : dice.pick([['mezzi-pubblici'], ['bici', 'mezzi-pubblici'], ['nessuno']] as const).slice(),
  }
}
