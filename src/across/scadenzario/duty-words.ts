import { defineWords, type Lang } from '../../platform/words/index.ts'

const says = defineWords('duty', {
  'A2.primo-colloquio-entro-tre-mesi': {
    it: 'Primo colloquio di orientamento',
    en: 'First orientation interview',
  },
  'A2.primo-colloquio-entro-tre-mesi.why': {
    it: 'Il primo colloquio si tiene entro tre mesi dall’inizio della disoccupazione, o dall’inizio del sostegno per chi lo riceve mentre lavora.',
    en: 'The first interview is held within three months from the start of unemployment, or of the support for who receives it while employed.',
  },
  'B2.orientamento-collettivo-tra-tre-e-sei-mesi': {
    it: 'Proposta di orientamento di gruppo',
    en: 'Proposal of group orientation',
  },
  'B2.orientamento-collettivo-tra-tre-e-sei-mesi.why': {
    it: 'A chi riceve un sostegno che chiede la disoccupazione si propone un orientamento di gruppo tra il terzo e il sesto mese.',
    en: 'Who receives a support that requires unemployment is proposed group orientation between the third and the sixth month.',
  },
  'B2.formazione-tra-sei-e-dodici-mesi': {
    it: 'Offerta di formazione, almeno 15 giorni',
    en: 'Offer of training, at least 15 days',
  },
  'B2.formazione-tra-sei-e-dodici-mesi.why': {
    it: 'A chi riceve un sostegno che chiede la disoccupazione si offrono almeno quindici giorni di formazione tra il sesto e il dodicesimo mese.',
    en: 'Who receives a support that requires unemployment is offered at least fifteen days of training between the sixth and the twelfth month.',
  },
  'B2.formazione-ai-sospesi': {
    it: 'Formazione durante la sospensione, almeno 15 giorni',
    en: 'Training during the suspension, at least 15 days',
  },
  'B2.formazione-ai-sospesi.why': {
    it: 'Chi è sospeso dal lavoro da oltre sei mesi, con un sostegno, ha diritto a un’offerta di almeno quindici giorni di formazione.',
    en: 'Who has been suspended from work for more than six months, with a support, is due an offer of at least fifteen days of training.',
  },
  'B2.formazione-entro-quattro-mesi-dalla-did': {
    it: 'Formazione iniziata, per l’indicatore',
    en: 'Training begun, for the indicator',
  },
  'B2.formazione-entro-quattro-mesi-dalla-did.why': {
    it: 'L’indicatore conta chi inizia almeno quindici giorni di formazione entro quattro mesi dalla DID. La regola per la persona ne dà dodici: la Regione deve ancora scegliere, e qui si vedono tutte e due.',
    en: 'The indicator counts those who begin at least fifteen days of training within four months from the DID. The rule for the person gives twelve: the region is still to choose, and both are shown here.',
  },
  'D2.proposta-entro-quattro-mesi': {
    it: 'Proposta di lavoro entro quattro mesi',
    en: 'Proposal of work within four months',
  },
  'D2.proposta-entro-quattro-mesi.why': {
    it: 'Ad adolescenti, giovani e donne in reinserimento si propone un inserimento al lavoro entro quattro mesi dall’inizio della disoccupazione.',
    en: 'Adolescents, young people and women returning to work are proposed a placement within four months from the start of unemployment.',
  },
  'D2.proposta-entro-sei-mesi': {
    it: 'Proposta di lavoro entro sei mesi',
    en: 'Proposal of work within six months',
  },
  'D2.proposta-entro-sei-mesi.why': {
    it: 'A chi rischia di restare a lungo senza lavoro si propone un inserimento entro sei mesi dall’inizio della disoccupazione. Il rischio viene dal livello di profilazione: 3 o 4.',
    en: 'Who risks to stay long without work is proposed a placement within six months from the start of unemployment. The risk comes from the profiling level: 3 or 4.',
  },
  'D2.proposta-prima-della-fine-del-sostegno': {
    it: 'Proposta di lavoro prima della fine del sostegno',
    en: 'Proposal of work before the support ends',
  },
  'D2.proposta-prima-della-fine-del-sostegno.why': {
    it: 'A chi riceve un sostegno si propone un inserimento al lavoro prima che il sostegno finisca.',
    en: 'Who receives a support is proposed a placement before the support ends.',
  },
})
type Key = Parameters<ReturnType<typeof says>>[0]

/** What is owed, in few words. */
export const dutyName = (rule: string, lang: Lang): string => says(lang)(rule as Key)

/** The rule, in one sentence. */
export const dutyRule = (rule: string, lang: Lang): string => says(lang)(`${rule}.why` as Key)
