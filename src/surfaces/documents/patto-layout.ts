/** The page of the patto (Typst). Boxes and lines to sign by hand where `data.paper`, the seal otherwise. */
export const PATTO_LAYOUT = String.raw`
#let passo(cell) = {
  cell.text
  if "by" in cell [#linebreak()#small[entro #(if cell.by.starts-with(regex("(8|11) ")) { "l’" } else { "il " })#text(weight: 600, cell.by)]]
}

#let box-to-tick = box(width: 3.6mm, height: 3.6mm, baseline: 0.5mm, radius: 0.5mm, stroke: 0.8pt + ink)
#let line-to-sign(name) = [#v(11mm)#line(length: 100%, stroke: 0.6pt + ink)#v(-2mm)#small(name)]

#let paper-ending = block(breakable: false, above: 6.2mm)[
  = La tua risposta
  #grid(
    columns: (auto, auto, 1fr),
    column-gutter: 7mm,
    [#box-to-tick #h(1.5mm) Sì, sono d’accordo],
    [#box-to-tick #h(1.5mm) No, voglio cambiare qualcosa],
    [#box-to-tick #h(1.5mm) Non riesco a rispondere ora],
  )
  #grid(
    columns: (1fr, 1.4fr, 1.8fr),
    column-gutter: 8mm,
    line-to-sign[Luogo e data],
    line-to-sign[Firma di #data.person.name],
    line-to-sign[Nome, ruolo e firma di chi è presente per il centro],
  )
  #v(1mm)
  #note[
    Il patto vale da quando lo firmi. Riporta questo foglio al centro:
    chi lo riceve lo registra con il codice QR in alto e un’altra persona del centro lo controlla.
  ]
]

#let seal(signature) = block(breakable: false, width: 100%, stroke: hair, radius: 1mm, inset: 4mm, grid(
  columns: (1fr, 1.35fr),
  column-gutter: 7mm,
  align: (left + horizon, left + top),
  if signature.way == "paper" [
    La firma è sul foglio di carta, che il centro conserva.
  ] else [
    #if signature.way == "tablet" {
      image("/firma.png", width: 100%, height: 22mm, fit: "contain", alt: "Firma a mano di " + data.person.name)
    } else {
      text(size: 15pt, weight: 600, signature.name)
    }
    #v(-1mm)
    #line(length: 100%, stroke: 0.6pt + ink)
    #v(-2mm)
    #small[Firma di #data.person.name]
  ],
  fields(
    1,
    field([Firmato], signature.at),
    field([Come], signature.how),
    field([Identità accertata], signature.identified),
    field([Impronta SHA-256 del testo firmato], text(size: 8.5pt, mono(signature.sha256.map(group => group.join(" ")).join(linebreak())))),
  ),
))

#let digital-ending = {
  let answer = data.at("answer", default: (said: ""))
  let words = answer.at("words", default: "")
  block(above: 6.2mm, width: 100%, breakable: endless(words))[
    = La tua risposta e la firma
    #text(weight: 600, answer.said)
    #if words != "" [«#words»]
    #parbreak()
    #if "signature" in data { seal(data.signature) } else [
      Questo patto non è ancora firmato: finché non lo firmi non è valido.
    ]
  ]
}

#who(..if "referente" in data { (field([Riferimento al centro], data.referente),) })

= Che cosa vuoi
#panel(text(size: 12pt, data.goal))

= I nostri impegni
#if data.passi.len() == 0 [
  Non ci sono ancora impegni: li scriviamo insieme al prossimo incontro.
] else {
  table(
    columns: (1fr, 1fr),
    fill: (x, y) => if y == 0 { wash },
    table.header[Che cosa facciamo noi][Che cosa fai tu],
    ..data.passi.map(pair => row(endless(..pair.map(cell => cell.text)), ..pair.map(passo))).flatten(),
  )
}

#let rules = if data.conditions.len() > 0 [
  = Le regole, in breve
  #list(..data.conditions)
]
#let profile = if "profile" in data [
  = Il tuo profilo
  #data.profile.words#linebreak()#small[Valutato #data.profile.on.]
]
#let changes = if data.changes.len() > 0 [
  = Che cosa è cambiato dalla versione #data.previous
  #list(..data.changes)
]
#let sides = (rules, if (profile, changes) != (none, none) [#profile #changes]).filter(side => side != none)
#if sides.len() > 0 {
  block(above: 6.2mm, grid(columns: sides.map(_ => 1fr), column-gutter: 8mm, ..sides))
}

#if data.at("paper", default: false) { paper-ending } else { digital-ending }
`
