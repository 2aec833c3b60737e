import { deflateSync, crc32 } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { isNameOf } from './signature.ts'
import { readSignaturePng } from './signature-png.ts'

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
