import { create } from 'qrcode'
import { renderPdf } from '../../platform/pdf/index.ts'
import type { PlainDate } from '../../standard/vocabulary/plain-date.ts'
import { FRAME_LAYOUT } from './frame-layout.ts'
import { romeDay, shortDay } from './spoken.ts'

/** Who issues a document, as printed at its head. */
export type Issuer = {
  authority: string
  body: string
  centre: string
  address?: string
  phone?: string
}

/** What every issued document carries. */
export type Official = {
  issuer: Issuer
  /** The number under which the document is kept. */
  number: string
  /** ISO instant; with the same data it gives the same bytes. */
  issuedAt: string
  /** Where anyone can check that the paper is genuine: the address is in the QR, the code can be typed. */
  verification: { code: string; url: string }
}

/** The person a document speaks of. */
export type Interessato = {
  name: string
  codiceFiscale: string
  bornOn: PlainDate
  bornIn?: string
}

type Sheet = {
  official: Official
  title: string
  /** Under the title, before the day of issue. */
  reference: string[]
  mark?: string
  layout: string
  content: Record<string, unknown>
  files?: Readonly<Record<string, Uint8Array>>
}

/** Prints one official sheet, always in Italian: letterhead, QR, title and footer around the content. */
export function printSheet(sheet: Sheet): Uint8Array {
  const { official, title, content } = sheet
  const head = {
    ...official.issuer,
    title,
    reference: [`N. ${official.number}`, ...sheet.reference, romeDay(official.issuedAt)].join(' · '),
    mark: sheet.mark ?? 'Copia per l’interessata/o',
    code: official.verification.code,
    url: official.verification.url,
    qr: qrPicture(official.verification.url),
  }
  return renderPdf({
    template: FRAME_LAYOUT + sheet.layout,
    data: { ...content, head },
    title: `${title} n. ${official.number}`,
    lang: 'it',
    author: official.issuer.body,
    createdAt: official.issuedAt,
    ...(sheet.files && { files: sheet.files }),
  })
}

/** The person as the layouts show it. */
export function personContent(person: Interessato): Record<string, string> {
  const { name, codiceFiscale, bornOn, bornIn } = person
  return { name, codiceFiscale, born: bornIn ? `${shortDay(bornOn)}, ${bornIn}` : shortDay(bornOn) }
}

/** A QR as SVG, black on white with the quiet zone of four modules that readers ask for. */
function qrPicture(text: string): string {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules
  const squares = Array.from(data, (dark, at) =>
    dark ? `M${at % size} ${Math.floor(at / size)}h1v1h-1z` : '',
  )
  const edge = size + 8
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 ${edge} ${edge}">` +
    `<path fill="#fff" d="M-4-4h${edge}v${edge}h-${edge}z"/><path d="${squares.join('')}"/></svg>`
  )
}
