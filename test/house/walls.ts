// Who may import whom, as a table. docs/decisions/0003-walls.md tells why.

interface Wall {
  /** What may be imported: paths below `src/`. Everything else is a trespass. */
  may: RegExp
  why: string
}

/** The floors of the house, from the cellar up. */
export const FLOORS: Record<string, Wall> = {
  platform: {
    may: /^platform\//,
    why: 'the cellar could serve any project: it knows nothing of the house above',
  },
  standard: { may: /^standard\//, why: 'the act is pure: it imports the act only' },
  records: {
    may: /^(records|standard|platform)\//,
    why: 'the memory knows the act and the cellar, never who asks',
  },
  links: {
    may: /^(links|records|standard|platform)\//,
    why: 'a link knows records, never a room or a surface',
  },
  surfaces: {
    may: /^(surfaces|records|standard|platform)\//,
    why: 'a surface mounts the menus that main gives it: it knows no room',
  },
  across: {
    may: /^(across|surfaces\/(design|door|documents)|records|standard|platform)\//,
    why: 'a hall serves every area: it imports none, and of the surfaces only design, door and documents',
  },
  areas: {
    may: /^(areas|across|surfaces\/(design|door|documents)|records|standard|platform)\//,
    why: 'a service stands on halls, records and act; of the surfaces it imports only design, door and documents',
  },
}

/** Two surfaces that everybody builds with: they stand apart from the shells. */
export const TOOLS: Record<string, Wall> = {
  'surfaces/design': { may: /^(surfaces\/design|standard|platform)\//, why: 'design shows what it is given' },
  'surfaces/documents': {
    may: /^(surfaces\/documents|standard|platform)\//,
    why: 'documents print what they are given',
  },
}

/** Rooms with one door: the files by which others come in. Floors not named here have none. */
export const DOORS: Record<string, RegExp> = {
  standard: /^standard\/(index|vocabulary\/plain-date)\.ts$/,
  records: /^records\/([^/]+\/index|refusals)\.ts$/,
  // The demo's names are read by the login page; its index builds the whole demo on top of every room.
  across: /^across\/([^/]+\/index|demo\/accounts)\.ts$/,
  areas: /^areas\/[^/]+\/[^/]+\/index\.ts$/,
}

interface Ban {
  no: RegExp
  why: string
  but?: RegExp
}

const SQL: Ban = {
  no: /^(kysely|pg)$/,
  why: 'SQL lives in .store (writes) and .query (reads): ask one of those',
}
const HTTP: Ban = {
  no: /^(@?hono)(\/|$)/,
  why: 'HTTP lives in .page and .api: take an input, give an outcome',
}
const COMMANDER: Ban = { no: /^commander$/, why: 'argv lives in .cli' }
const FRONT: Ban = {
  no: /^src\/surfaces\//,
  why: 'only doors (.page .api .cli and what they show) know the front',
}
const COMMAND: Ban = {
  no: /\.command\.ts$/,
  why: 'a command carries out one request: what two share is a function of the room or of a record',
}
const STORE: Ban = { no: /\.store\.ts$/, why: 'a door asks its command or its query, never a store' }
const RULE: Ban = { no: /\.rule\.ts$/, why: 'a door receives verdicts, it does not judge' }

const DOOR = [SQL, STORE, RULE]
/** What a file may not import, by its suffix; paths from the root, packages by name. */
export const KINDS: Record<string, Ban[]> = {
  command: [SQL, HTTP, COMMANDER, FRONT, COMMAND],
  query: [HTTP, COMMANDER, FRONT, COMMAND],
  store: [HTTP, COMMANDER, FRONT],
  // How people write a day is read by the same code that shows days.
  schema: [SQL, HTTP, COMMANDER, { ...FRONT, but: /^src\/surfaces\/design\/format\.ts$/ }, STORE],
  page: [...DOOR, COMMANDER],
  api: [...DOOR, COMMANDER],
  cli: DOOR,
  job: [SQL, RULE, HTTP],
  element: [
    { no: /^(?!src\/.*\.element\.ts$|signature_pad$)/, why: 'runs in the browser: imports elements only' },
  ],
}

/** Where a plain file may speak SQL: the floor that opens the database and carries the transaction. */
export const SQL_FLOOR = /^src\/platform\/(db|work)\/|\.(store|query)\.ts$/

/** Functions that judge: doors receive what they give. */
export const JUDGES = ['verdictsFor', 'preconditionsOf', 'labelsOn', 'costOf', 'statoOn']

/** What a `.cli` of a room may take from the CLI's own surface. */
export const CLI_TOOL = 'src/surfaces/cli/read-input.ts'
