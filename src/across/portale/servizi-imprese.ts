import type { PerformanceCode } from '../../standard/index.ts'
import { serviceSheet, spanOf, type ServiceSheet } from './servizi.ts'

const COMPANY = {
  it: ['Il nome e il codice fiscale dell’azienda.'],
  en: ['The name and the codice fiscale of the company.'],
}

const information = serviceSheet({
  slug: 'imprese/informazioni',
  services: ['A3'],
  words: {
    title: { it: 'Informazioni per le imprese', en: 'Information for companies' },
    summary: {
      it: 'Ti diciamo che cosa possiamo fare per la tua azienda e chi ti può aiutare.',
      en: 'We tell you what we can do for your company and who can help.',
    },
    who: {
      it: ['A chi ha un’azienda, uno studio o un’associazione e cerca personale.'],
      en: ['Anyone with a company, a practice or an association who needs people.'],
    },
    how: {
      it: [
        'Vieni al centro o telefona: non serve appuntamento.',
        'Dicci di che cosa hai bisogno.',
        'Ti mettiamo in contatto con chi segue le aziende.',
      ],
      en: [
        'Come to the centre or call: you need no appointment.',
        'Tell us what you need.',
        'We put you in touch with those who follow companies.',
      ],
    },
    needs: COMPANY,
    gets: {
      it: ['Le informazioni sui servizi.', 'La scheda della tua azienda, già pronta per la prossima volta.'],
      en: ['Information on the services.', 'The record of your company, ready for the next time.'],
    },
    times: {
      it: ['Ti rispondiamo subito.', 'L’incontro dura {{single}}.'],
      en: ['We answer at once.', 'It takes {{single}}.'],
    },
  },
  values: (lang, { card }) => ({ single: spanOf(card('A3').individual.minutes, lang) }),
})

const selection = serviceSheet({
  slug: 'imprese/selezione-del-personale',
  services: ['D4', 'E1'],
  words: {
    title: { it: 'Ricerca e selezione del personale', en: 'Finding and selecting people' },
    summary: {
      it: 'Pubblichiamo la tua offerta, scegliamo i candidati adatti e te li mandiamo.',
      en: 'We publish your offer, choose the right candidates and send them to you.',
    },
    who: {
      it: ['Alle aziende che cercano personale.', 'Agli enti pubblici che assumono con una chiamata.'],
      en: ['Companies looking for people.', 'Public bodies that hire by a call.'],
    },
    how: {
      it: [
        'Ci dici quale lavoro offri, dove, con quale orario e quale contratto.',
        'Scriviamo insieme l’offerta e la pubblichiamo.',
        'Cerchiamo i candidati e ti mandiamo i nomi.',
        'Se lo chiedi, facciamo anche la selezione.',
        'Ci racconti com’è andata.',
      ],
      en: [
        'You tell us which job you offer, where, with which hours and contract.',
        'We write the offer together and publish it.',
        'We look for candidates and send you the names.',
        'If you ask, we do the selection too.',
        'You tell us how it went.',
      ],
    },
    needs: {
      it: [...COMPANY.it, 'La descrizione del lavoro: compiti, orario, sede, contratto, paga.'],
      en: [...COMPANY.en, 'The description of the job: tasks, hours, place, contract, pay.'],
    },
    gets: {
      it: [
        'La tua offerta pubblicata.',
        'I nomi dei candidati adatti: al massimo {{people}}, o di più se vuoi.',
      ],
      en: [
        'Your offer, published.',
        'The names of the right candidates: {{people}} at most, or more if you wish.',
      ],
    },
    times: {
      it: [
        'Pubblichiamo l’offerta {{published}}.',
        'Cominciamo a scegliere i candidati entro {{preselection}} giorni dalla richiesta.',
        'La selezione, se la chiedi, comincia entro {{selection}} giorni dalla richiesta.',
        'Entro {{outcomes}} giorni dall’invio dei nomi ti chiediamo com’è andata.',
      ],
      en: [
        'We publish the offer {{published}}.',
        'We start to choose the candidates within {{preselection}} days from your request.',
        'The selection, if you ask for it, starts within {{selection}} days from your request.',
        'Within {{outcomes}} days from sending the names we ask you how it went.',
      ],
    },
  },
  values: (lang, { number }) => {
    const days = number('D4.pubblicazione-immediata.days')
    const atOnce = { it: 'il giorno stesso', en: 'on the same day' }
    const within = { it: `entro ${days} giorni`, en: `within ${days} days` }
    return {
      people: number('D4.rosa-massimo-quindici.people'),
      published: (days === 0 ? atOnce : within)[lang],
      preselection: number('D4.preselezione-entro-venti-giorni.days'),
      selection: number('D4.selezione-entro-sette-giorni.days'),
      outcomes: number('D4.esiti-entro-quindici-giorni.days'),
    }
  },
})

const needs = serviceSheet({
  slug: 'imprese/fabbisogni',
  services: ['E2'],
  words: {
    title: {
      it: 'Capire di quali persone e corsi hai bisogno',
      en: 'Seeing which people and courses you need',
    },
    summary: {
      it: 'Guardiamo con te come lavora la tua azienda, quali persone mancano e quali corsi servono.',
      en: 'We look with you at how your company works, which people are missing and which courses help.',
    },
    who: {
      it: ['Alle aziende che vogliono crescere, organizzarsi meglio o formare chi ci lavora.'],
      en: ['Companies that want to grow, get better organised or train their people.'],
    },
    how: {
      it: [
        'Fissi un incontro con chi segue le aziende.',
        'Ci dici come lavorate e che cosa vuoi cambiare.',
        'Scriviamo insieme le persone e le competenze che mancano.',
        'Ti indichiamo i corsi e chi li tiene.',
      ],
      en: [
        'Fix a meeting with those who follow companies.',
        'Tell us how you work and what you want to change.',
        'We write down together the people and the skills you miss.',
        'We show you the courses and who holds them.',
      ],
    },
    needs: COMPANY,
    gets: {
      it: [
        'Un piano con le persone e i corsi che servono.',
        'Un accordo: che cosa facciamo noi e che cosa fai tu.',
      ],
      en: ['A plan with the people and the courses you need.', 'An agreement: what we do and what you do.'],
    },
    times: {
      it: [
        'Per capire quali persone ti servono: {{a}}.',
        'Per il piano dei corsi, anche per chi impara il mestiere: {{b}}.',
        'Per scegliere tra i corsi della zona: {{c}}.',
      ],
      en: [
        'To see which people you need: {{a}}.',
        'For the plan of courses, for apprentices too: {{b}}.',
        'To choose among the courses nearby: {{c}}.',
      ],
    },
  },
  values: (lang, { card }) => {
    const { performances = [] } = card('E2')
    const lasts = (code: PerformanceCode) =>
      spanOf(performances.find((each) => each.code === code)?.minutes, lang)
    return { a: lasts('a'), b: lasts('b'), c: lasts('c') }
  },
})

const incentives = serviceSheet({
  slug: 'imprese/agevolazioni',
  services: ['E3'],
  words: {
    title: { it: 'Contratti, aiuti e finanziamenti per assumere', en: 'Contracts, aid and funding to hire' },
    summary: {
      it: 'Ti spieghiamo i contratti, gli aiuti per chi assume e i finanziamenti per la tua azienda.',
      en: 'We explain contracts, aid for those who hire and funding for your company.',
    },
    who: {
      it: ['Alle aziende che vogliono assumere, ospitare un tirocinio o avere un finanziamento.'],
      en: ['Companies that want to hire, host an internship or get funding.'],
    },
    how: {
      it: [
        'Fissi un incontro con chi segue le aziende.',
        'Ci dici chi vuoi assumere o che progetto hai.',
        'Ti spieghiamo quali contratti e quali aiuti vanno bene.',
        'Se serve, ti mandiamo da chi gestisce i finanziamenti.',
      ],
      en: [
        'Fix a meeting with those who follow companies.',
        'Tell us whom you want to hire or which project you have.',
        'We explain which contracts and which aid suit you.',
        'If needed, we send you to those who manage the funding.',
      ],
    },
    needs: COMPANY,
    gets: {
      it: ['Il materiale con le regole e gli aiuti.', 'Un accordo: che cosa facciamo noi e che cosa fai tu.'],
      en: ['Papers with the rules and the aid.', 'An agreement: what we do and what you do.'],
    },
    times: { it: ['Un incontro dura {{single}}.'], en: ['A meeting takes {{single}}.'] },
  },
  values: (lang, { card }) => ({ single: spanOf(card('E3').individual.minutes, lang) }),
})

const quota = serviceSheet({
  slug: 'imprese/legge-68-e-convenzioni',
  services: ['C3'],
  words: {
    title: { it: 'Assumere persone con disabilità', en: 'Hiring people with disabilities' },
    summary: {
      it: 'Ti aiutiamo con gli obblighi, le convenzioni e gli aiuti previsti dalla legge 68.',
      en: 'We help you with duties, agreements and aid under law 68.',
    },
    who: {
      it: [
        'Alle aziende che devono assumere persone con disabilità.',
        'Alle aziende che vogliono farlo anche senza obbligo.',
      ],
      en: [
        'Companies that must hire people with disabilities.',
        'Companies that want to do so without a duty.',
      ],
    },
    how: {
      it: [
        'Fissi un incontro con noi, anche in azienda.',
        'Guardiamo il prospetto informativo e i posti da coprire.',
        'Cerchiamo insieme i compiti e gli spazi adatti.',
        'Se vuoi, prepariamo una convenzione.',
      ],
      en: [
        'Fix a meeting with us, at your company too.',
        'We look at the prospetto informativo and the places to fill.',
        'We look together for the right tasks and spaces.',
        'If you wish, we prepare an agreement.',
      ],
    },
    needs: {
      it: [...COMPANY.it, 'L’ultimo prospetto informativo, se lo hai inviato.'],
      en: [...COMPANY.en, 'Your last prospetto informativo, if you have sent one.'],
    },
    gets: {
      it: [
        'Le informazioni sugli aiuti e sulle convenzioni.',
        'La proposta di convenzione, se la vuoi.',
        'La pausa dell’obbligo, se la tua azienda è in crisi e ne ha diritto.',
      ],
      en: [
        'Information on aid and agreements.',
        'The proposal of an agreement, if you want it.',
        'A pause of the duty, if your company is in a crisis and has the right to it.',
      ],
    },
    times: { it: ['Un incontro dura {{single}}.'], en: ['A meeting takes {{single}}.'] },
  },
  values: (lang, { card }) => ({ single: spanOf(card('C3').individual.minutes, lang) }),
})

/** The services for companies, in the order of the site. */
export const forCompanies: readonly ServiceSheet[] = [information, selection, needs, incentives, quota]
