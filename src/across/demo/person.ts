import { addDays, earlier, later } from '../../standard/index.ts'
import { writePersona } from './anagrafica.ts'
import { romeInstant } from './calendar.ts'
import { diceOf, identifiers, type Dice } from './dice.ts'
import { writeDid } from './did.ts'
import { writeDuties } from './duties.ts'
import { writeInterview } from './interview.ts'
import { inventLife, type Life } from './life.ts'
import { writeVoci } from './scheda.ts'
import type { Story } from './story.ts'
import { inventWho, type Who } from './who.ts'
import { deskOf, nothingWritten, type Numbering, type Operator, type World, type Written } from './world.ts'

/** One person while she is written. */
export interface Subject {
  world: World
  number: Numbering
  dice: Dice
  index: number
  id: string
  newId: (at: Date) => string
  who: Who
  story: Story<Operator>
  life: Life
  centro: string
  referente: Operator
  desk: Operator
  /** When and by whom her file was made; nobody where she did it herself. */
  registeredAt: Date
  registeredBy: string | null
  written: Written
}

/** Invents the person of a number, and all that ever happened to her: the same for the same seed, day and number. */
export function inventPerson(world: World, index: number, number: Numbering): Written {
  const seed = `${world.seed}/${world.today}/${index}`
  const story = world.tell(index, diceOf(`${seed}/story`))
  const dice = diceOf(seed)
  const referente = story.interview?.operator ?? dice.pick(world.counsellors)
  const centro = referente.centroCode ?? ''
  const who = inventWho(diceOf(`${seed}/who`), {
    index,
    today: world.today,
    comuni: world.comuniOf(centro),
    taken: world.taken,
    grownOn: earlier(story.registeredOn, story.did?.unemploymentFrom ?? story.registeredOn),
  })
  const newId = identifiers(diceOf(`${seed}/id`))
  const registeredAt = romeInstant(story.registeredOn, minuteOfRegistration(dice, story))
  const desk = deskOf(world, centro, dice)
  const isBySelf =
    story.did !== undefined && story.did.channel !== 'sportello' && story.registeredOn === story.did.givenOn
  const subject: Subject = {
    world,
    number,
    dice,
    index,
    newId,
    who,
    story,
    centro,
    referente,
    desk,
    registeredAt,
    id: newId(registeredAt),
    life: inventLife(diceOf(`${seed}/life`), {
      who,
      story,
      today: world.today,
    }),
    registeredBy: isBySelf ? null : desk.id,
    written: nothingWritten(),
  }
  write(subject)
  return subject.written
}

/** In the morning; before the interview, where that is the same day. */
function minuteOfRegistration(dice: Dice, { registeredOn, interview }: Story<Operator>): number {
  const minute = dice.between(500, 760)
  return interview?.on === registeredOn ? Math.min(minute, interview.minutes - 25) : minute
}

function write(subject: Subject): void {
  writePersona(subject)
  const declared = writeDid(subject)
  const held = writeInterview(subject, declared)
  writeVoci(subject)
  writeReferral(subject)
  writeDuties(subject, { declared, held })
}

/** Forty people of the first two thousand, referred to the accredited body after their interview. */
const REFERRED = { among: 2_000, each: 50, at: 3 }

function writeReferral({ index, story, world, written, id }: Subject): void {
  if (index >= REFERRED.among || index % REFERRED.each !== REFERRED.at || !story.interview) return
  const from = earlier(addDays(story.interview.on, 3), addDays(world.today, -1))
  written.rows.affidamento.push({
    persona_id: id,
    ente_id: world.enteId,
    valid_from: later(from, story.interview.on),
    valid_until: addDays(world.today, 180),
  })
}
