import { defineWords } from '../../platform/words/index.ts'

export const words = defineWords('portale', {
  'home.title': { it: 'Cerchi lavoro? Cominciamo insieme', en: 'Looking for work? Let’s start together' },
  'home.lead': {
    it: 'Il centro per l’impiego ti ascolta, ti dice che cosa puoi fare e ti accompagna. È gratis.',
    en: 'The job centre listens, tells you what you can do and goes along with you. It is free.',
  },
  'home.lost': { it: 'Ho perso il lavoro', en: 'I have lost my job' },
  'home.lost.text': {
    it: 'Vieni al centro con un documento e il codice fiscale. Dichiari che sei disponibile a lavorare e fissi il primo colloquio.',
    en: 'Come to the centre with an identity document and your codice fiscale. You declare that you are available for work and fix the first interview.',
  },
  'home.first': { it: 'Cerco il primo lavoro', en: 'I am looking for my first job' },
  'home.first.text': {
    it: 'Parla con chi fa orientamento: insieme trovate un percorso, un corso o un tirocinio.',
    en: 'Talk to a counsellor: together you find a path, a course or an internship.',
  },
  'home.change': { it: 'Voglio cambiare lavoro', en: 'I want to change job' },
  'home.change.text': {
    it: 'Anche se lavori puoi chiedere consiglio e dire quali mestieri ti interessano.',
    en: 'Even if you have a job you can ask for advice and say which jobs you like.',
  },
  'home.disability': { it: 'Ho una disabilità', en: 'I have a disability' },
  'home.disability.text': {
    it: 'C’è un servizio che cerca con te il posto adatto e gli aiuti che ti servono.',
    en: 'There is a service that looks with you for the right place and the help you need.',
  },
  'home.abroad': { it: 'Vengo da un altro Paese', en: 'I come from another country' },
  'home.abroad.text': {
    it: 'Puoi chiedere una persona che parla la tua lingua. Dillo quando arrivi o quando chiami.',
    en: 'You can ask for somebody who speaks your language. Say so when you arrive or call.',
  },
  'home.firm': { it: 'Ho un’impresa', en: 'I have a company' },
  'home.firm.text': {
    it: 'Cerchi personale o vuoi capire contratti e incentivi? Chiama il centro più vicino.',
    en: 'You need people, or want to understand contracts and incentives? Call the nearest centre.',
  },
  'home.centres': { it: 'Trova il tuo centro', en: 'Find your centre' },
  'home.services': { it: 'Che cosa facciamo per te', en: 'What we do for you' },
  'centri.title': { it: 'Centri per l’impiego', en: 'Job centres' },
  'centri.lead': {
    it: 'Puoi andare in qualsiasi centro. Per alcuni atti conta il comune dove vivi: scrivilo qui.',
    en: 'You may go to any centre. For some acts the comune where you live matters: write it here.',
  },
  'centri.comune': { it: 'Il comune dove vivi', en: 'The comune where you live' },
  'centri.find': { it: 'Mostra il centro competente', en: 'Show the competent centre' },
  'centri.found': {
    it: 'Per {{comune}} il centro competente è {{centro}}.',
    en: 'For {{comune}} the competent centre is {{centro}}.',
  },
  'centri.unsure': {
    it: 'Questa informazione è da confermare: chiama prima di metterti in viaggio.',
    en: 'This is still to be confirmed: call before you set out.',
  },
  'centri.name': { it: 'Centro', en: 'Centre' },
  'centri.where': { it: 'Dove', en: 'Where' },
  'centri.phone': { it: 'Telefono', en: 'Phone' },
  'centri.desks': { it: 'Sportelli', en: 'Desks' },
  'access.title': { it: 'Dichiarazione di accessibilità', en: 'Accessibility statement' },
  'access.body': {
    it: 'Vogliamo che ogni pagina si possa usare con la tastiera, con un lettore di schermo, con il testo ingrandito e senza JavaScript. Il riferimento è WCAG 2.2, livello AA. Ogni versione è controllata in modo automatico su ogni pagina; le prove con persone con disabilità sono da fare.',
    en: 'We want every page to work with a keyboard, with a screen reader, with enlarged text and without JavaScript. The reference is WCAG 2.2, level AA. Every version is checked automatically on every page; trials with people with disabilities are still to be done.',
  },
  'access.report': {
    it: 'Se qualcosa non ti riesce, dillo al tuo centro per l’impiego, anche per telefono: rispondiamo entro 30 giorni.',
    en: 'If something does not work for you, tell your job centre, by phone too: we answer within 30 days.',
  },
  'privacy.title': { it: 'Privacy', en: 'Privacy' },
  'privacy.body': {
    it: 'I dati servono per i servizi per il lavoro che la legge affida ai centri per l’impiego. Ogni volta che qualcuno apre la tua scheda resta scritto chi, quando e perché: puoi chiedere di vederlo.',
    en: 'Data serve the employment services that the law entrusts to job centres. Whenever somebody opens your file, who, when and why is written down: you can ask to see it.',
  },
  'privacy.cookie': {
    it: 'Usiamo solo due cookie: uno ricorda che sei entrato, uno la lingua. Nessuno ti segue.',
    en: 'We use two cookies only: one remembers that you signed in, one the language. Nobody follows you.',
  },
  'legal.title': { it: 'Note legali', en: 'Legal notes' },
  'legal.body': {
    it: 'Il programma è software libero con licenza EUPL-1.2. I testi spiegano la norma in parole semplici: se non coincidono, vale la norma.',
    en: 'The program is free software under the EUPL-1.2 licence. The texts explain the law in plain words: where they differ, the law holds.',
  },
  'state.title': { it: 'Stato dei servizi', en: 'State of the services' },
  'state.ok': { it: 'Il sito funziona.', en: 'The site works.' },
  'state.at': { it: 'Controllato alle {{time}}.', en: 'Checked at {{time}}.' },
  'aiuto.title': { it: 'Aiuto', en: 'Help' },
  'aiuto.call': {
    it: 'Ti serve una mano? Telefona al tuo centro o vieni di persona: non serve appuntamento per le informazioni.',
    en: 'Need a hand? Call your centre or come in person: no appointment is needed for information.',
  },
  'aiuto.lang': {
    it: 'Se parli poco italiano, chiedi di una persona che conosce la tua lingua.',
    en: 'If you speak little Italian, ask for somebody who knows your language.',
  },
  'help.title': { it: 'Aiuto', en: 'Help' },
  'help.search': { it: 'Trovare una persona', en: 'Finding a person' },
  'help.search.text': {
    it: 'Premi Ctrl K e scrivi cognome e anno di nascita, per esempio «ros 78», oppure il codice fiscale, il telefono o l’e-mail.',
    en: 'Press Ctrl K and write surname and year of birth, for example «ros 78», or the codice fiscale, the phone or the e-mail.',
  },
  'help.save': { it: 'Salvare', en: 'Saving' },
  'help.save.text': {
    it: 'Durante il colloquio si salva da solo: vicino al titolo leggi l’ora dell’ultimo salvataggio. Se la sessione finisce, entra di nuovo e ritrovi quello che avevi scritto.',
    en: 'During the interview it saves by itself: beside the title you read when. If the session ends, sign in again and find what you wrote.',
  },
  'help.term': { it: 'Scadenze', en: 'Deadlines' },
  'help.term.text': {
    it: 'Ogni scadenza dice giorno, parole e regola. Apri «perché» per vedere da quando conta e la riga dell’atto.',
    en: 'Each deadline says day, words and rule. Open «why» to see from when it counts and the line of the act.',
  },
})
