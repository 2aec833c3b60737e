import { randomBytes } from 'node:crypto'
import { hashPassword } from '../../records/accesso/index.ts'
import { seedTerritorio } from '../../records/centro/index.ts'
import { seedAbilita } from '../../records/abilita/index.ts'
import { openDemo, type DemoStore } from '../../records/demo/index.ts'
import { addDays, plainDate, type PlainDate } from '../../standard/index.ts'
import { DEMO_ACCOUNTS, DEMO_ENTE } from './accounts.ts'
import { openDay, romeInstant } from './calendar.ts'
import { demoDesk } from './desk.ts'
import { demoColloqui } from './colloqui.ts'
import { demoCourses } from './courses.ts'
import { diceOf, identifiers } from './dice.ts'
import { inventCompanies } from './companies.ts'
import { demoGroups } from './groups.ts'
import { inventPerson } from './person.ts'
import { askedBefore, inventRose } from './rose.ts'
import { CENTRE_CONTACTS, STAFF } from './staff.ts'
import { DEMO_SEARCHES } from './searches.ts'
import { inventVacancies } from './vacancies.ts'
import { nothingWritten, openWorld, TABLES, type Numbering, type World } from './world.ts'

/** How many people `npm start` finds. */
export const DEMO_PEOPLE = 2_000
/** People in one transaction. */
const BATCH = 250
const SEED = 'umbria'
/** For how many working days the counsellors have appointments. */
const AGENDA_DAYS = 5

export interface Load {
  ownerUrl: string
  /** The civil day the demo looks back from, where it is founded now. */
  today: string
  /** How many people there are to be in the end. */
  people: number
  onProgress?: (done: number, people: number) => void
}

export interface Loaded {
  /** How many people of the demo there are, and how many were added now. */
  people: number
  added: number
}

/** The database already belongs to somebody. */
export class NotADemo extends Error {}

/**
 * Brings the demo to so many people: founds it where the database is empty, goes on from where it is otherwise. What was
 * interrupted goes on too. Throws `NotADemo` where there is somebody's own data.
 */
export async function loadDemo({ ownerUrl, today, people, onProgress }: Load): Promise<Loaded> {
  await seedTerritorio(ownerUrl)
  await seedAbilita(ownerUrl)
  const store = await openDemo(ownerUrl)
  try {
    let standing = await store.standing()
    if (standing === 'own')
      throw new NotADemo(
        'Questo database contiene già dati che non sono della dimostrazione: non aggiungo nulla.',
      )
    if (standing === 'empty') standing = await foundDemo(store, plainDate(today))
    const before = standing.people
    if (before >= people) return { people: before, added: 0 }
    const world = await worldOf(store, standing.today)
    let done = before
    while (done < people) {
      done = await store.add((from, numbering) =>
        inventBatch(world, { from, until: Math.min(people, from + BATCH) }, numbering),
      )
      onProgress?.(done, people)
    }
    const first = openDay(standing.today)
    const days = [first]
    while (days.length < AGENDA_DAYS) days.push(openDay(addDays(days.at(-1) ?? first, 1)))
    await store.fillOggi(romeInstant(addDays(standing.today, -1), 950))
    await store.fillAgenda({ days, bookedAt: romeInstant(addDays(standing.today, -1), 960) })
    await store.fillColloqui(demoColloqui(standing.today))
    await store.fillGroups(demoGroups(standing.today))
    await store.fillMessages()
    await store.fillPassi()
    await store.fillCompanies(() => inventCompanies(world))
    await store.fillVacancies((companies) => inventVacancies(world, companies))
    await store.fillStato({
      today: standing.today,
      sentAt: romeInstant(addDays(standing.today, -1), 660),
    })
    await store.fillDesk(demoDesk(standing.today))
    await store.fillCourses(demoCourses(standing.today))
    await store.fillRose({
      askedBy: askedBefore(standing.today),
      make: (searches) => inventRose(world, searches),
    })
    await store.fillIdentities(standing.today)
    await store.fillSearches({ today: standing.today, searches: DEMO_SEARCHES })
    await store.settle()
    return { people: done, added: done - before }
  } finally {
    await store.close()
  }
}

async function foundDemo(store: DemoStore, today: PlainDate): Promise<{ today: PlainDate; people: number }> {
  await store.found(today, {
    ente: DEMO_ENTE,
    enteUsername: 'ente',
    accounts: await accountRows(today),
    centri: CENTRE_CONTACTS,
  })
  return { today, people: 0 }
}

/** The accounts of the demo have the password `demo-<name>`; their colleagues have one that nobody knows. */
async function accountRows(today: PlainDate) {
  const createdAt = romeInstant(addDays(today, -1_100), 540)
  const unknown = await hashPassword(randomBytes(24).toString('base64url'))
  const known = new Map(
    await Promise.all(
      DEMO_ACCOUNTS.map(async ({ username }) => [username, await hashPassword(`demo-${username}`)] as const),
    ),
  )
  return STAFF.map(({ username, displayName, role, centroCode }) => ({
    id: identifiers(diceOf(`${SEED}/${username}`))(createdAt),
    username,
    display_name: displayName,
    role,
    centro_code: centroCode,
    password_hash: known.get(username) ?? unknown,
    created_at: createdAt,
  }))
}

async function worldOf(store: DemoStore, today: PlainDate): Promise<World> {
  const { enteId, accounts, competenza, centri, codes } = await store.known(today)
  const operators = STAFF.flatMap((colleague) => {
    const id = accounts.get(colleague.username)
    return id === undefined ? [] : [{ ...colleague, id }]
  })
  return openWorld({ seed: SEED, today, operators, enteId, competenza, centri, taken: codes })
}

function inventBatch(world: World, { from, until }: { from: number; until: number }, numbering: Numbering) {
  const all = nothingWritten()
  for (let index = from; index < until; index++) {
    const { rows, facts } = inventPerson(world, index, numbering)
    for (const table of TABLES) all.rows[table].push(...rows[table])
    all.facts.push(...facts)
  }
  return {
    people: until - from,
    tables: TABLES.map((table) => [table, all.rows[table]] as const),
    facts: all.facts,
  }
}
