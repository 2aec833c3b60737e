import { crc32, inflateSync } from 'node:zlib'

/** A drawn signature is never larger. */
export const MAX_PNG_BYTES = 200_000
const MAX_SIDE = 4096
const HEAD = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const DATA_URL = /^data:image\/png;base64,([A-Za-z0-9+/]+={0,2})$/

/**
 * The picture of a drawn signature, from the data URL of a canvas. Undefined unless it is a whole PNG, with every
 * checksum right, not too large: a broken one would deny the person the printed copy.
 */
export function readSignaturePng(dataUrl: string): Buffer | undefined {
  const encoded = DATA_URL.exec(dataUrl)?.[1]
  if (!encoded || encoded.length > (MAX_PNG_BYTES * 4) / 3 + 4) return undefined
  const png = Buffer.from(encoded, 'base64')
  return png.length <= MAX_PNG_BYTES && isWhole(png) ? png : undefined
}

function isWhole(png: Buffer): boolean {
  if (!png.subarray(0, 8).equals(HEAD)) return false
  const chunks = chunksOf(png)
  const [first] = chunks ?? []
  if (!chunks || first?.kind !== 'IHDR' || first.data.length !== 13 || chunks.at(-1)?.kind !== 'IEND')
    return false
  const [width, height] = [first.data.readUInt32BE(0), first.data.readUInt32BE(4)]
  // Canvases draw eight bits a channel, with or without transparency, not interlaced.
  const channels = { 2: 3, 6: 4 }[first.data.readUInt8(9)]
  if (!channels || first.data.readUInt8(8) !== 8 || first.data.readUInt8(12) !== 0) return false
  if (width === 0 || height === 0 || width > MAX_SIDE || height > MAX_SIDE) return false
  const body = Buffer.concat(chunks.filter(({ kind }) => kind === 'IDAT').map(({ data }) => data))
  return inflates(body, (width * channels + 1) * height)
}

interface Chunk {
  kind: string
  data: Buffer
}

function chunksOf(png: Buffer): Chunk[] | undefined {
  const chunks: Chunk[] = []
  for (let at = 8; at < png.length;) {
    if (at + 12 > png.length) return undefined
    const length = png.readUInt32BE(at)
    const end = at + 12 + length
    if (end > png.length) return undefined
    if (crc32(png.subarray(at + 4, end - 4)) !== png.readUInt32BE(end - 4)) return undefined
    chunks.push({ kind: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, end - 4) })
    at = end
  }
  return chunks
}

function inflates(body: Buffer, bytes: number): boolean {
  try {
    return inflateSync(body, { maxOutputLength: bytes }).length === bytes
  } catch {
    return false
  }
}
