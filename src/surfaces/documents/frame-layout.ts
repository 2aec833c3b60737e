/** The sheet all official documents share (Typst): palette, words as blocks, letterhead, running lines. */
export const FRAME_LAYOUT = String.raw`
#let ink = rgb("#17324D")
#let quiet = rgb("#455A6F")
#let accent = rgb("#0059B3")
#let wash = rgb("#F1F5F9")
#let hair = 0.6pt + rgb("#B8C4D0")

#let small(body) = text(size: 8.5pt, fill: quiet, body)
#let mono(body) = text(font: ("Roboto Mono", "DejaVu Sans Mono"), size: 0.92em, body)
#let field(name, value) = [#small(name)#linebreak()#value]
#let fields(columns, ..cells) = grid(columns: columns, column-gutter: 6mm, row-gutter: 3.2mm, ..cells)
#let panel(body) = block(width: 100%, fill: wash, stroke: (left: 2.5pt + accent), inset: (x: 4mm, y: 3mm), body)
#let note(body) = text(size: 9pt, fill: quiet, body)


// Kept on one page unless so long that it might not fit any.
#let endless(..texts) = texts.pos().map(str.len).sum(default: 0) > 1500
#let row(long, ..cells) = cells.pos().map(body => table.cell(breakable: long, body))

#let head = data.head

#let who(..more) = grid(
  columns: (1.2fr, 36mm, 1.2fr) + more.pos().map(_ => 1.1fr),
  column-gutter: 6mm,
  field([Persona], text(weight: 600, data.person.name)),
  field([Codice fiscale], mono(data.person.codiceFiscale)),
  field([Nascita], data.person.born),
  ..more,
)

#let letterhead = grid(
  columns: (1fr, auto),
  align: (left + top, right + top),
  {
    text(weight: 700, size: 12.5pt, fill: accent, head.authority)
    linebreak()
    text(weight: 600, head.body)
    linebreak()
    head.centre
    let reach = (head.at("address", default: none), head.at("phone", default: none)).filter(part => part != none)
    if reach.len() > 0 [#linebreak()#small(reach.join(" · "))]
  },
  grid(
    columns: 2,
    column-gutter: 3mm,
    align: (right + bottom, right),
    [#small[Codice di verifica]#linebreak()#link(head.url, mono(text(weight: 700, head.code)))],
    image(bytes(head.qr), format: "svg", width: 20mm, alt: "Codice QR per la verifica, codice " + head.code),
  ),
)

#let frame(body) = {
  set page(
    paper: "a4",
    margin: (x: 18mm, top: 18mm, bottom: 20mm),
    header: context if here().page() > 1 {
      small[#head.title · #head.reference]
      v(-2mm)
      line(length: 100%, stroke: hair)
    },
    footer: context {
      line(length: 100%, stroke: hair)
      v(-1.5mm)
      grid(
        columns: (1fr, auto),
        small[#head.mark · Verifica: #head.url],
        small[pagina #counter(page).display() di #counter(page).final().first()],
      )
    },
  )
  set text(size: 10.5pt, fill: ink)
  set par(leading: 0.55em, spacing: 0.85em)
  set list(indent: 0pt, body-indent: 2.2mm, spacing: 0.65em, marker: text(fill: accent)[•])
  set table(stroke: (x, y) => (bottom: hair), inset: (x: 2.5mm, y: 2mm))
  show table.cell.where(y: 0): set text(weight: 600, fill: accent)
  show title: set text(size: 20pt, weight: 700)
  show heading: it => block(above: 6.2mm, below: 2.5mm, sticky: true, text(size: 12.5pt, weight: 700, fill: accent, it.body))
  letterhead
  v(1mm)
  line(length: 100%, stroke: 1.4pt + accent)
  block(above: 4.5mm, below: 2mm, title(head.title))
  block(below: 4.5mm, text(fill: quiet, head.reference))
  body
}
#show: frame
`
