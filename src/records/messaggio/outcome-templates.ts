import type { Template } from './templates.ts'

/** How it goes with a rosa: to the company, and to whom it did not choose. Nobody reads there what a company said of her. */
export const OUTCOME_TEMPLATES = {
  'azienda.rosa': {
    values: { title: 'text', people: 'text', replyBy: 'day' },
    link: true,
    it: {
      sms: 'Centro impiego {centre}: la tua rosa è pronta, nomi: {people}. Rispondi entro {replyBy}: {link} {tel}',
      subject: 'La tua rosa: rispondi entro {replyBy}',
      text: 'Leggi la rosa per «{title}» e rispondi entro {replyBy}: {link}\n\nPersone che hanno detto sì: {people}. Per ognuna dicci se ti interessa, e poi com’è andata.',
    },
    en: {
      sms: 'Job centre {centre}: your rosa is ready, names: {people}. Answer by {replyBy}: {link} {tel}',
      subject: 'Your rosa: answer by {replyBy}',
      text: 'Read the rosa for “{title}” and answer by {replyBy}: {link}\n\nPeople who said yes: {people}. Tell us of each whether you want to meet, and then how it went.',
    },
  },
  'azienda.accordo': {
    values: { until: 'day' },
    link: true,
    it: {
      sms: "Centro impiego {centre}: leggi l'accordo con noi e rispondi entro {until}: {link} {tel}",
      subject: 'L’accordo con noi da leggere e firmare',
      text: 'Leggi l’accordo tra la tua azienda e il centro e rispondi entro {until}: {link}\n\nPuoi firmarlo da lì con un codice che ti mandiamo. Se vuoi cambiare qualcosa, scrivilo nella stessa pagina.',
    },
    en: {
      sms: 'Job centre {centre}: read the agreement with us and answer by {until}: {link} {tel}',
      subject: 'The agreement with us to read and sign',
      text: 'Read the agreement between your company and the centre and answer by {until}: {link}\n\nYou may sign it there with a code that we send you. If you want to change something, write it on the same page.',
    },
  },
  'azienda.esiti': {
    values: { title: 'text', replyBy: 'day' },
    link: true,
    automatic: true,
    it: {
      sms: "Centro impiego {centre}: com'è andata con i nomi della rosa? Dillo entro {replyBy}: {link} {tel}",
      subject: 'Com’è andata? Dillo entro {replyBy}',
      text: 'Dicci entro {replyBy} com’è andata con ogni persona della rosa per «{title}»: {link}\n\nBasta un tocco per nome. Se hai già risposto a voce, chiamaci e lo scriviamo noi.',
    },
    en: {
      sms: 'Job centre {centre}: how did it go with the names of the rosa? Say by {replyBy}: {link} {tel}',
      subject: 'How did it go? Say by {replyBy}',
      text: 'Tell us by {replyBy} how it went with each person of the rosa for “{title}”: {link}\n\nOne touch a name is enough. If you told us already, call us and we will write it down.',
    },
  },
  'lavoro.novita': {
    values: { many: 'text', titles: 'text' },
    link: true,
    it: {
      sms: 'Centro impiego {centre}: nuove offerte per le ricerche che hai salvato: {many}. Leggi: {link} {tel}',
      subject: 'Nuove offerte per te: {many}',
      text: 'Leggi le nuove offerte per le ricerche che hai salvato: {link}\n\nNuove offerte: {many}. Le prime: {titles}.\n\nNon ti servono più? Dalla stessa pagina fermi questi messaggi con un tocco.',
    },
    en: {
      sms: 'Job centre {centre}: new jobs for the searches you saved: {many}. Read them: {link} {tel}',
      subject: 'New jobs for you: {many}',
      text: 'Read the new jobs for the searches you saved: {link}\n\nNew jobs: {many}. The first: {titles}.\n\nNo longer needed? On the same page one touch stops these messages.',
    },
  },
  'rosa.coperto': {
    values: { title: 'text' },
    automatic: true,
    it: {
      sms: "Centro impiego {centre}: per un'offerta che ti interessava il posto è già preso. Ne cerchiamo altre con te. {tel}",
      subject: 'Il posto è già preso: ne cerchiamo altri',
      text: 'Continuiamo a cercare insieme: il posto «{title}» è già stato preso.\n\nNon dipende da te. Se vuoi parlarne, chiama il centro.',
    },
    en: {
      sms: 'Job centre {centre}: the place of an opening you liked is taken already. We look for others with you. {tel}',
      subject: 'The place is taken: we look for others',
      text: 'We go on looking together: the place “{title}” is taken already.\n\nIt is not about you. If you want to talk about it, call the centre.',
    },
  },
  'rosa.pratico': {
    values: { title: 'text' },
    automatic: true,
    it: {
      sms: "Centro impiego {centre}: per un'offerta orari o luogo non andavano bene. Ne cerchiamo di più adatte. {tel}",
      subject: 'Un’offerta non adatta per orari o luogo',
      text: 'Dicci se cambiano i tuoi orari o fin dove puoi andare: cerchiamo offerte più adatte.\n\nPer «{title}» gli orari o il luogo non andavano bene.',
    },
    en: {
      sms: 'Job centre {centre}: for one opening the hours or the distance did not fit. We look for better ones. {tel}',
      subject: 'An opening whose hours or place did not fit',
      text: 'Tell us if your hours change, or how far you can go: we look for better openings.\n\nFor “{title}” the hours or the distance did not fit.',
    },
  },
  'rosa.esperienza': {
    values: { title: 'text' },
    automatic: true,
    it: {
      sms: "Centro impiego {centre}: per un'offerta cercano più pratica. Un corso o un tirocinio può aiutarti: chiamaci. {tel}",
      subject: 'Un’offerta non è andata: il passo utile',
      text: 'Chiamaci se vuoi: un corso o un tirocinio può aiutarti la prossima volta.\n\nPer «{title}» cercavano più pratica. Quello che sai fare resta tuo, e cerchiamo ancora.',
    },
    en: {
      sms: 'Job centre {centre}: for one opening they want more practice. A course or a traineeship may help: call us. {tel}',
      subject: 'One opening did not work out: a useful step',
      text: 'Call us if you like: a course or a traineeship may help next time.\n\nFor “{title}” they looked for more practice. What you can do stays yours, and we go on looking.',
    },
  },
  'rosa.altra-scelta': {
    values: { title: 'text' },
    automatic: true,
    it: {
      sms: "Centro impiego {centre}: per un'offerta hanno scelto un'altra persona. Continuiamo a cercare con te. {tel}",
      subject: 'Hanno scelto un’altra persona: cerchiamo ancora',
      text: 'Continuiamo a cercare insieme: per «{title}» hanno scelto un’altra persona.\n\nGrazie di averci provato. Se vuoi parlarne, chiama il centro.',
    },
    en: {
      sms: 'Job centre {centre}: for one opening they chose somebody else. We go on looking with you. {tel}',
      subject: 'They chose somebody else: we go on looking',
      text: 'We go on looking together: for “{title}” they chose somebody else.\n\nThank you for trying. If you want to talk about it, call the centre.',
    },
  },
} as const satisfies Record<string, Template>
