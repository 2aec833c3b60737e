import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anySign } from '../../../test/builders/signs.ts'
import { PdfError, type PdfRequest, renderPdf } from './index.ts'
import { countPdfPages, readPdfText } from './read-pdf.ts'

const SQUARE = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path d="M0 0h1v1H0z"/></svg>',
)

function request(more: Partial<PdfRequest> = {}): PdfRequest {
  return {
    template: '= Intestazione\n#data.text',
    data: { text: 'Corpo' },
    title: 'Prova n. 1',
    lang: 'it',
    createdAt: '2025-11-10T09:41:00Z',
    ...more,
  }
}

function printed(text: string): string {
  return readPdfText(renderPdf(request({ data: { text } })))
}

describe('an accessible document', () => {
  const source = Buffer.from(renderPdf(request({ author: 'Centro' }))).toString('latin1')

  test('says it is PDF/UA-1, tagged, with a title and a language', () => {
    expect(source.startsWith('%PDF-1.7')).toBe(true)
    expect(source).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(source).toContain('/StructTreeRoot')
    expect(source).toContain('/Marked true')
    expect(source).toContain('/Lang (it)')
    expect(source).toContain('/Title (Prova n. 1)')
    expect(source).toContain('/DisplayDocTitle true')
  })

  test('carries the given instant, not the present one', () => {
    expect(source).toContain('/CreationDate (D:20251110094100Z)')
  })

  test.each([
    ['no title', { title: '' }],
    ['a skipped heading level', { template: '= Uno\n=== Tre' }],
    ['a picture without words', { template: '= Uno\n#image("/q.svg")', files: { 'q.svg': SQUARE } }],
    ['a picture that is missing', { template: '= Uno\n#image("/q.svg", alt: "q")' }],
    ['a picture that is none', { template: '= Uno\n#image("/q.png", alt: "q")', files: { 'q.png': SQUARE } }],
    ['a template that does not compile', { template: '#if' }],
    ['an instant that is none', { createdAt: 'ieri' }],
  ])('is refused for %s', (_, more) => {
    expect(() => renderPdf(request(more))).toThrow(PdfError)
  })
})

describe('the same request', () => {
  test('gives the same bytes, whatever was printed in between', () => {
    const first = renderPdf(request())
    renderPdf(request({ data: { text: 'altro' } }))
    expect(Buffer.compare(renderPdf(request()), first)).toBe(0)
  })

  test('differs for one letter or one second', () => {
    const first = renderPdf(request())
    expect(Buffer.compare(renderPdf(request({ data: { text: 'Corpi' } })), first)).not.toBe(0)
    expect(Buffer.compare(renderPdf(request({ createdAt: '2025-11-10T09:41:01Z' })), first)).not.toBe(0)
  })

  test('does not see the pictures of the one before', () => {
    const template = '= Uno\n#image("/q.svg", alt: "q")'
    expect(countPdfPages(renderPdf(request({ template, files: { 'q.svg': SQUARE } })))).toBe(1)
    expect(() => renderPdf(request({ template }))).toThrow(PdfError)
  })
})

describe('text is never code', () => {
  test.each([
    '#eval("1 + 1")',
    '#panic("x") ] } ) $x^2$ *b* _i_ `r` @ref <a> // c /* d */',
    '\\ \\u{41} "virgolette" \'apici\' %s {{x}} ${y}',
    'Gëzim Çela · Ștefan Țurcanu · Łukasz',
    'Олена Ключ Україна',
    'Ελένη',
  ])('%s', (text) => {
    expect(printed(text)).toContain(text)
  })

  test('in the title too', () => {
    const source = renderPdf(request({ title: '#panic("x")', template: '#title()\n= Uno' }))
    expect(readPdfText(source)).toContain('#panic("x") Uno')
  })
})

describe('characters that cannot be printed', () => {
  test('become their code point and leave the rest alone', () => {
    expect(printed('prima \u0000 \uFFFF dopo')).toContain('prima [U+0000] [U+FFFF] dopo')
  })

  test('the letters of an escape are not mistaken for the character', () => {
    expect(printed('tenta \t \uFFFF \\ un tetto')).toMatch(/tenta.*\[U\+FFFF\] \\ un tetto/)
  })

  test('half a surrogate pair is replaced', () => {
    expect(printed('a\uD800b')).toMatch(/a ?(\uFFFD|\[U\+FFFD\]) ?b/)
  })

  test.each(['نور الهدى', '👩‍🍳 😀', '王小明', 'হাসান', 'ሰላም', '\u202Eesrever\u202C \u200B'])(
    '%s does not deny the document',
    (text) => {
      expect(printed(`prima ${text} dopo`)).toMatch(/prima.*dopo/)
    },
  )

  test('no text at all does', () => {
    fc.assert(
      fc.property(fc.string({ unit: anySign, maxLength: 40 }), (text) => {
        expect(countPdfPages(renderPdf(request({ data: { text } })))).toBe(1)
      }),
      { numRuns: 100 },
    )
  })
})

describe('a word longer than the line', () => {
  test('goes on to the next lines and pages', () => {
    const pdf = renderPdf(request({ data: { text: 'W'.repeat(9000) } }))
    expect(countPdfPages(pdf)).toBeGreaterThan(1)
    expect(readPdfText(pdf).replace(/[\s\u200B]/g, '')).toContain('W'.repeat(9000))
  })

  test('an address stays whole for who copies it', () => {
    const url = 'https://lavoro.example.it/verifica/K7QM-4T2X/e/qualcosa'
    expect(printed(url)).toContain(url)
  })
})
