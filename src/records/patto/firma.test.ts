import { deflateSync, crc32 } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { FIRMA_MINUTES, firmaState, hashOfCode, newCode } from './firma.ts'
import { isNameOf } from './signature.ts'
import { readSignaturePng } from './signature-png.ts'

describe('the address of the tablet', () => {
  const openedAt = Date.parse('2026-11-10T10:00:00Z')
  const firma = { expiresAt: new Date(openedAt + FIRMA_MINUTES * 60_000), usedAt: null, revokedAt: null }
  test.each([
    ['2026-11-10T10:00:00.000Z', 'open'],
    ['2026-11-10T10:09:59.999Z', 'open'],
    ['2026-11-10T10:10:00.000Z', 'expired'],
    ['2026-11-11T10:00:00.000Z', 'expired'],
  ])('at %s it is %s', (now, state) => expect(firmaState(firma, new Date(now))).toBe(state))
  test('taken back wins over used, used over expired', () => {
    const [used, late] = [new Date(openedAt), new Date(openedAt + 3_600_000)]
    expect(firmaState({ ...firma, usedAt: used }, late)).toBe('used')
    expect(firmaState({ ...firma, usedAt: used, revokedAt: used }, late)).toBe('revoked')
  })
  test('cannot be guessed, and its hash does not tell it', () => {
    const codes = Array.from({ length: 500 }, newCode)
    expect(new Set(codes).size).toBe(500)
    for (const code of codes) expect(code).toMatch(/^[\w-]{22}$/)
    expect(hashOfCode('a')).toBe('ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb')
  })
})

describe('a written name', () => {
  const person = { name: 'Niccolò', surname: "D'Amico Rossi" }
  test.each([
    'Niccolò D’Amico Rossi',
    'd’amico rossi niccolo',
    '  NICCOLO   DAMICO  ROSSI ',
    'Niccolò Maria D’Amico Rossi',
  ])('«%s» is the person’s', (typed) => expect(isNameOf(typed, person)).toBe(true))
  test.each(['Niccolò', 'Rossi', 'Nicola D’Amico Rossi', 'X', ''])('«%s» is another', (typed) =>
    expect(isNameOf(typed, person)).toBe(false),
  )
})

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

/** An RGBA picture of so many pixels a side. */
function png(side: number, body = deflateSync(Buffer.alloc((side * 4 + 1) * side))): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head.set([8, 6, 0, 0, 0], 8)
  const magic = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([magic, chunk('IHDR', head), chunk('IDAT', body), chunk('IEND', Buffer.alloc(0))])
}
const url = (bytes: Buffer) => `data:image/png;base64,${bytes.toString('base64')}`

describe('a drawn signature', () => {
  const good = png(20)
  test('a whole PNG is read as it is', () => expect(readSignaturePng(url(good))).toEqual(good))
  test.each<[string, string]>([
    ['nothing', ''],
    ['another kind of picture', url(good).replace('png', 'svg+xml')],
    ['not base64', 'data:image/png;base64,@@@'],
    ['no PNG inside', url(Buffer.from('ciao a tutti, questa non è una firma'))],
    ['cut short', url(good.subarray(0, good.length - 6))],
    ['a byte changed', url(Buffer.from(good).fill(0xff, 45, 46))],
    ['something after its end', url(Buffer.concat([good, Buffer.from('x')]))],
    ['fewer pixels than it says', url(png(20, deflateSync(Buffer.alloc(10))))],
    ['a bomb: far more pixels than it says', url(png(1, deflateSync(Buffer.alloc(5_000_000))))],
    ['sides nobody draws', url(png(5000, deflateSync(Buffer.alloc(5))))],
    ['more than 200 kB', url(Buffer.concat([good, Buffer.alloc(200_001)]))],
  ])('%s is refused', (_, dataUrl) => expect(readSignaturePng(dataUrl)).toBeUndefined())
})
