import { createHmac } from 'node:crypto'

/** The code in the room changes this often. */
const ROOM_SECONDS = 30
/** So many codes are good at a time: the one that is shown, and those before it for who is still typing. */
const GOOD = 3
/** No letters that look like others: it is read from across a room. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
/** Who types so many wrong ones is told to turn to who leads. */
export const MOST_WRONG = 10

const stepAt = (at: Date): number => Math.floor(at.getTime() / (ROOM_SECONDS * 1000))

function codeOf(secret: Buffer, step: number): string {
  const sum = createHmac('sha256', secret).update(`presenza ${step}`).digest()
  return Array.from({ length: 6 }, (_, at) => ALPHABET[sum.readUInt32BE(at * 4) % ALPHABET.length]).join('')
}

/** The six characters to show in the room of a group at an instant. Who is not in the room cannot know them. */
export const roomCodeAt = (secret: Buffer, at: Date): string => codeOf(secret, stepAt(at))

/** Whether a code is the one shown now, or was a moment ago: a minute at the least, a minute and a half at the most. */
export const isRoomCode = (secret: Buffer, code: string, at: Date): boolean =>
  Array.from({ length: GOOD }, (_, back) => codeOf(secret, stepAt(at) - back)).includes(code)

/** What somebody typed, as the codes are written. */
export const tidyRoomCode = (typed: string): string => typed.toUpperCase().replaceAll(/[\s-]/g, '')
export const ROOM_CODE = new RegExp(`^[${ALPHABET}]{6}$`)
