/** What may not be asked of who looks for a job, and how to say lawfully what is perhaps meant. */
export interface Unlawful {
  /** The very words of the text. */
  quote: string
  kind: UnlawfulKind
  why: { it: string; en: string }
  /** A question to put to the company; undefined where there is nothing to save. */
  instead?: { it: string; en: string }
}

export const UNLAWFUL_KINDS = [
  'eta',
  'sesso',
  'aspetto',
  'cittadinanza',
  'salute',
  'famiglia',
  'convinzioni',
  'fotografia',
] as const
export type UnlawfulKind = (typeof UNLAWFUL_KINDS)[number]

interface Ban {
  kind: UnlawfulKind
  words: RegExp
  instead?: { it: string; en: string }
}

/** D.Lgs. 198/2006 art. 27, 215/2003 e 216/2003 art. 3, 276/2003 art. 10; L. 300/1970 art. 8. */
const WHY: Record<UnlawfulKind, { it: string; en: string }> = {
  eta: {
    it: 'L’età non si può chiedere, salvo i contratti che la legge lega a un’età (D.Lgs. 216/2003, art. 3).',
    en: 'Age may not be asked, but for contracts that the law ties to an age (D.Lgs. 216/2003, art. 3).',
  },
  sesso: {
    it: 'L’offerta è per tutte e tutti: non si può scegliere per sesso (D.Lgs. 198/2006, art. 27).',
    en: 'The job is for everybody: one may not choose by sex (D.Lgs. 198/2006, art. 27).',
  },
  aspetto: {
    it: 'L’aspetto non dice se una persona sa fare il lavoro (L. 300/1970, art. 8).',
    en: 'Looks do not say whether a person can do the job (L. 300/1970, art. 8).',
  },
  cittadinanza: {
    it: 'Cittadinanza, origine e lingua madre non si possono chiedere (D.Lgs. 215/2003, art. 3).',
    en: 'Citizenship, origin and mother tongue may not be asked (D.Lgs. 215/2003, art. 3).',
  },
  salute: {
    it: 'La salute non si può chiedere prima di assumere (D.Lgs. 276/2003, art. 10).',
    en: 'Health may not be asked before hiring (D.Lgs. 276/2003, art. 10).',
  },
  famiglia: {
    it: 'Famiglia, figli e gravidanza non si possono chiedere (D.Lgs. 198/2006, art. 27).',
    en: 'Family, children and pregnancy may not be asked (D.Lgs. 198/2006, art. 27).',
  },
  convinzioni: {
    it: 'Religione, politica, sindacato e orientamento non si possono chiedere (D.Lgs. 276/2003, art. 10).',
    en: 'Religion, politics, union and orientation may not be asked (D.Lgs. 276/2003, art. 10).',
  },
  fotografia: {
    it: 'La fotografia fa scegliere per aspetto, sesso, età e origine: non serve a sapere chi sa fare il lavoro.',
    en: 'A photograph makes one choose by looks, sex, age and origin: it does not say who can do the job.',
  },
}

const BANS: readonly Ban[] = [
  {
    kind: 'eta',
    words:
      /(?:et[àa]|anni)\s+(?:massim[ao]|non superiore|compres[ao]|fino|tra|fra|inferiore)[^.;,\n]{0,30}\d{2}(?:\s*anni)?|(?:et[àa]\s+)?(?:tra|fra)\s+i?\s*\d{2}\s+(?:e|ed)\s+i?\s*\d{2}\s+anni|(?:max|massimo|fino a|non oltre|under|sotto i|meno di|over|sopra i)\s*(?:i\s*)?\d{2}\s*(?:enni|anni)(?!\s+di\s+(?:esperienza|lavoro))|\b(?:under|over)\s*\d{2}\b|\b(?:bella\s+)?et[àa]\s+\d{2}\s*[-–/]\s*\d{2}\b|\bgiovan[ei](?:ssim[aoie])?\b|\bragazz[oaie]\b|\bneomaggiorenn[ei]\b/giu,
    instead: {
      it: 'Vuoi dire: anche senza esperienza, si impara sul posto?',
      en: 'Do you mean: without experience too, one learns on the job?',
    },
  },
  {
    kind: 'sesso',
    words:
      /\b(?:solo|soltanto|esclusivamente|preferibilmente|possibilmente|unicamente)\s+(?:uomini|uomo|donne|donna|maschi|maschio|femmine|femmina|ragazz[eai]|signor[ei]|signorin[ae])\b|\b(?:di\s+)?sesso\s+(?:maschile|femminile)\b|\bsignorin[ae]\b|\b(?:uomo|donna|maschio|femmina)\s+(?:tra|fra|di|max|massimo)\b|\bcerc(?:asi|hiamo|o)\s+(?:un\s+|una\s+)?(?:uomo|uomini|donna|donne)\b/giu,
    instead: {
      it: 'Vuoi dire: si sollevano pesi, oppure si lavora di notte? Scrivi il compito.',
      en: 'Do you mean: weights are lifted, or one works at night? Write the task.',
    },
  },
  {
    kind: 'aspetto',
    words:
      /\b(?:bell[ao]|buona|ottima|gradevole|piacevole)\s+(?:presenza|aspetto)\b|\bpresenza\s+(?:curata|piacevole|gradevole)\b|\baltezza\s+(?:minima|non inferiore)[^.;,\n]{0,20}/giu,
    instead: { it: 'Vuoi dire: contatto con il pubblico?', en: 'Do you mean: dealing with the public?' },
  },
  {
    kind: 'cittadinanza',
    words:
      /\b(?:solo|soltanto|esclusivamente|preferibilmente)\s+italian[ioae]\b|\bcittadin[aoie](?:nza)?\s+italian[aoe]\b|\bnazionalit[àa]\s+\p{L}+|\bmadrelingua\s+italian[aoe]\b|\bno\s+(?:stranier[ei]|extracomunitar[ie]|perditempo stranieri)\b|\bdi\s+razza\s+\p{L}+|\bcomunitar[ioe]\b/giu,
    instead: {
      it: 'Vuoi dire: parla e capisce bene l’italiano? Scegli il livello che serve.',
      en: 'Do you mean: speaks and understands Italian well? Choose the level that is needed.',
    },
  },
  {
    kind: 'salute',
    words:
      /\bsan[aoie]\s+e\s+robust[aoie]\s+costituzione\b|\b(?:buona|ottima|perfetta)\s+(?:salute|forma fisica)\b|\b(?:senza|no|esclus[ei])\s+(?:invalid[iae]|disabil[ie]|patologie|malattie|limitazioni fisiche)\b|\bnon\s+fumator[ei]\b|\bfisico\s+(?:prestante|robusto)\b/giu,
    instead: {
      it: 'Vuoi dire: si sollevano pesi, si sta in piedi? Scrivi il compito e gli aiuti che ci sono.',
      en: 'Do you mean: weights are lifted, one stands? Write the task and the aids there are.',
    },
  },
  {
    kind: 'famiglia',
    words:
      /\b(?:nubil[ei]|celib[ei]|sposat[aoie]|coniugat[aoie]|single)\b|\b(?:senza|no)\s+(?:figli|famiglia|carichi familiari|impegni familiari)\b|\bmilite\s*assolto\b|\bmilitassolt[oi]\b|\bnon\s+(?:in\s+)?(?:incinta|gravidanza)\b/giu,
    instead: {
      it: 'Vuoi dire: serve disponibilità nei fine settimana o per trasferte? Scrivi gli orari.',
      en: 'Do you mean: availability at weekends or for travel? Write the hours.',
    },
  },
  {
    kind: 'convinzioni',
    words:
      /\b(?:cattolic[aoie]|cristian[aoie]|musulman[aoie]|di\s+religione\s+\p{L}+|non\s+sindacalizzat[aoie]|iscritt[aoie]\s+al\s+(?:partito|sindacato)|eterosessual[ei]|ideali\s+politici)\b/giu,
  },
  {
    kind: 'fotografia',
    words:
      /\b(?:cv|curriculum)\s+con\s+(?:foto(?:grafia)?)\b|\b(?:allegare|inviare|mandare)\s+(?:una\s+)?foto(?:grafia)?\b|\bcon\s+foto(?:\s+(?:intera|recente))?\b/giu,
  },
]

/** Every unlawful or discriminating requirement of a text, where it stands, once each. */
export function unlawfulIn(text: string): Unlawful[] {
  const found = BANS.flatMap(({ kind, words, instead }) =>
    Array.from(text.matchAll(words), (match) => ({
      at: match.index,
      quote: match[0].trim(),
      kind,
      why: WHY[kind],
      ...(instead && { instead }),
    })),
  )
  return found
    .toSorted((a, b) => a.at - b.at)
    .filter(
      ({ quote, kind }, at, all) =>
        all.findIndex((each) => each.quote === quote && each.kind === kind) === at,
    )
    .map(({ at: _at, ...each }) => each)
}
