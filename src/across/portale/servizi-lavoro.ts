import { serviceSheet, spanOf, type ServiceSheet } from './servizi.ts'

const targeted = serviceSheet({
  slug: 'collocamento-mirato',
  services: ['C1', 'C2', 'C4', 'C5'],
  words: {
    title: { it: 'Lavoro per le persone con disabilità', en: 'Work for people with disabilities' },
    summary: {
      it: 'Cerchiamo con te il posto adatto e gli aiuti che ti servono. Si chiama collocamento mirato.',
      en: 'We look with you for the right place and the help you need. It is called collocamento mirato.',
    },
    who: {
      it: ['Alle persone con disabilità che cercano lavoro e sono nelle liste del collocamento mirato.'],
      en: ['People with disabilities who look for work and are on the lists of the collocamento mirato.'],
    },
    how: {
      it: [
        'Dichiari che sei disponibile a lavorare e fai il primo colloquio.',
        'Parliamo di quello che sai fare e degli aiuti che ti servono.',
        'Prepariamo la ricerca: curriculum, corsi, tirocini.',
        'Cerchiamo l’azienda e scriviamo un progetto insieme a te.',
        'Quando cominci a lavorare, restiamo in contatto con te e con l’azienda.',
      ],
      en: [
        'You declare that you are available for work and have the first interview.',
        'We talk about what you can do and the help you need.',
        'We prepare the search: CV, courses, internships.',
        'We look for the company and write a plan with you.',
        'When you start to work, we keep in touch with you and with the company.',
      ],
    },
    needs: {
      it: [
        'Un documento di identità valido.',
        'Il codice fiscale.',
        'Il verbale che riconosce la tua disabilità.',
      ],
      en: [
        'A valid identity document.',
        'Your codice fiscale.',
        'The certificate that recognises your disability.',
      ],
    },
    gets: {
      it: [
        'Un progetto su misura per te.',
        'Una proposta di corso, di tirocinio o di lavoro.',
        'Il posto nella graduatoria, dove serve.',
      ],
      en: [
        'A plan made for you.',
        'A proposal for a course, an internship or a job.',
        'Your place in the ranking, where there is one.',
      ],
    },
    times: {
      it: [
        'L’orientamento dura {{counselling}}, in più incontri.',
        'Gli altri incontri durano {{single}}; in gruppo {{group}}.',
        'Per trovare il posto non c’è un tempo fisso: dipende da te e dal lavoro.',
      ],
      en: [
        'Counselling takes {{counselling}}, in several meetings.',
        'The other meetings take {{single}}; in a group {{group}}.',
        'There is no fixed time to find the place: it depends on you and on the job.',
      ],
    },
  },
  values: (lang, { card }) => ({
    counselling: spanOf(card('C1').individual.minutes, lang),
    single: spanOf(card('C2').individual.minutes, lang),
    group: spanOf(card('C2').group?.minutes, lang),
  }),
})

const matching = serviceSheet({
  slug: 'incontro-domanda-offerta',
  services: ['D1', 'D2'],
  words: {
    title: { it: 'Trovare un’offerta adatta a te', en: 'Finding a job offer that suits you' },
    summary: {
      it: 'Facciamo conoscere il tuo profilo alle aziende e ti proponiamo le offerte adatte.',
      en: 'We tell companies about you and propose the offers that suit you.',
    },
    who: {
      it: ['A chi ha firmato il patto e cerca lavoro.', 'A chi lavora e cerca un altro posto.'],
      en: [
        'Anyone who has signed the patto and is looking for work.',
        'Anyone who has a job and wants another.',
      ],
    },
    how: {
      it: [
        'Fai un colloquio con noi: scegliamo i mestieri che ti interessano.',
        'Mettiamo il tuo curriculum dove le aziende lo vedono.',
        'Quando c’è un’offerta adatta, ti chiamiamo.',
        'Se dici di sì, mandiamo la tua candidatura.',
      ],
      en: [
        'Have an interview with us: we choose the jobs that you like.',
        'We put your CV where companies can see it.',
        'When there is an offer for you, we call.',
        'If you say yes, we send your application.',
      ],
    },
    needs: {
      it: ['Il patto firmato.', 'Il curriculum: se non lo hai, lo scriviamo insieme.'],
      en: ['The signed patto.', 'Your CV: if you have none, we write it together.'],
    },
    gets: {
      it: ['Il patto aggiornato.', 'Le proposte di lavoro.', 'I colloqui con le aziende.'],
      en: ['Your patto, up to date.', 'Job proposals.', 'Interviews with companies.'],
    },
    times: {
      it: [
        'Il colloquio dura {{single}}; per parlare di un’offerta bastano {{desk}}.',
        'Sei giovane, o una donna che torna al lavoro? La prima proposta arriva entro {{young}} mesi.',
        'Rischi di restare a lungo senza lavoro? Arriva entro {{risk}} mesi.',
        'Ricevi un sostegno? Arriva prima che finisca.',
      ],
      en: [
        'The interview takes {{single}}; to talk about an offer {{desk}} are enough.',
        'Are you young, or a woman coming back to work? The first proposal comes within {{young}} months.',
        'Are you at risk of staying long without work? It comes within {{risk}} months.',
        'Do you get support? It comes before the support ends.',
      ],
    },
  },
  values: (lang, { card, number }) => ({
    single: spanOf(card('D1').individual.minutes, lang),
    desk: spanOf(card('D2').individual.minutes, lang),
    young: number('D2.proposta-entro-quattro-mesi.months'),
    risk: number('D2.proposta-entro-sei-mesi.months'),
  }),
})

const publicCalls = serviceSheet({
  slug: 'avviamento-pa',
  services: ['D3'],
  words: {
    title: { it: 'Chiamate per lavorare in un ente pubblico', en: 'Calls for work in a public body' },
    summary: {
      it: 'Per alcuni lavori gli enti pubblici scelgono tra chi si presenta al centro.',
      en: 'For some jobs public bodies choose among those who come to the centre.',
    },
    who: {
      it: ['A chi cerca lavoro e ha i requisiti scritti nella chiamata.'],
      en: ['Anyone looking for work who has what the call asks.'],
    },
    how: {
      it: [
        'Leggi la chiamata e controlla i requisiti.',
        'Vieni al centro nel giorno indicato: conta solo chi è presente.',
        'Controlliamo i requisiti e pubblichiamo la graduatoria.',
        'Se sei tra i primi, vai alla prova dell’ente.',
      ],
      en: [
        'Read the call and check what it asks.',
        'Come to the centre on the day given: only those present count.',
        'We check and publish the ranking.',
        'If you are among the first, you take the test of the body.',
      ],
    },
    needs: {
      it: ['Un documento di identità valido.', 'I documenti che la chiamata chiede.'],
      en: ['A valid identity document.', 'The documents that the call asks for.'],
    },
    gets: {
      it: ['Il posto nella graduatoria.', 'L’invio alla prova dell’ente, se sei tra i primi.'],
      en: ['Your place in the ranking.', 'A place at the test of the body, if you are among the first.'],
    },
    times: {
      it: [
        'Allo sportello bastano {{desk}}.',
        'La selezione comincia entro {{days}} giorni dalla richiesta dell’ente.',
      ],
      en: [
        'At the desk {{desk}} are enough.',
        'The selection starts within {{days}} days from the request of the body.',
      ],
    },
  },
  values: (lang, { card, number }) => ({
    desk: spanOf(card('D3').individual.minutes, lang),
    days: number('D3.selezione-entro-sette-giorni.days'),
  }),
})

/** The services that lead to a job, in the order of the act. */
export const placing: readonly ServiceSheet[] = [targeted, matching, publicCalls]
