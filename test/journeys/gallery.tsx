import type { FC } from 'hono/jsx'
import { plainDate } from '../../src/standard/vocabulary/plain-date.ts'
import * as ui from '../../src/surfaces/design/index.ts'

// Pages with every component and invented people, for the tests to look at. They are not served.

export const today = plainDate('2025-11-10')
const due = (day: string) => ({ dueOn: plainDate(day), today })

const why: ui.Explanation = {
  sentence: 'Il primo colloquio va fatto entro 3 mesi dall’inizio della disoccupazione.',
  rule: { label: 'A2 · primo colloquio', href: '/siul/impostazioni/scadenze' },
  source: 'Scheda A2, condizioni di erogazione',
  parameters: [{ label: 'Si conta da', value: '12 ago 2025' }],
}

const nav: ui.NavItem[] = [
  { href: '/siul/oggi', label: 'Oggi', icon: 'it-inbox', current: true, count: 17, shortcut: 'g o' },
  { href: '/siul/accoglienza', label: 'Accoglienza', icon: 'it-pa', shortcut: 'g a' },
  { href: '/siul/agenda', label: 'Agenda', icon: 'it-calendar' },
  { href: '/siul/persone', label: 'Persone', icon: 'it-user' },
  { href: '/siul/aziende', label: 'Aziende', icon: 'it-box' },
  { href: '/siul/vacancy', label: 'Vacancy', icon: 'it-horn' },
  { href: '/siul/mirato', label: 'Mirato', icon: 'it-hearing' },
  { href: '/siul/formazione', label: 'Formazione e tirocini', icon: 'it-presentation' },
  { href: '/siul/cruscotto', label: 'Cruscotto', icon: 'it-chart-line' },
]

const shell = {
  lang: 'it',
  csrf: 'gettone',
  nav,
  centre: 'CPI Perugia',
  services: { ok: true },
  account: {
    name: 'Anna Riva',
    role: 'Orientatrice',
    signOutAction: '/siul/esci',
    links: [{ href: '/siul/impostazioni/me', label: 'Le mie preferenze' }],
  },
  session: { idleSeconds: 1800, absoluteSeconds: 28_800, extendAction: '/siul/sessione' },
  otherLanguageHref: '?lang=en',
} as const

const duties = [
  { who: 'Rossi Maria', what: 'Primo colloquio', due: due('2025-11-12') },
  { who: 'Bianchi Luca', what: 'Proposta di lavoro entro 4 mesi', due: due('2025-11-06') },
  { who: 'Diallo Awa', what: 'Gruppo ricerca attiva', due: due('2025-11-20') },
  { who: 'Hoxha Elira', what: 'Proposta di corso', due: due('2025-12-20') },
  { who: 'Conti Paola', what: 'Primo colloquio', due: { doneOn: plainDate('2025-11-03'), today } },
  { who: 'Ferri Ugo', what: 'Proposta di corso', due: { suspended: 'malattia' } },
]

export const TodayPage: FC = () => (
  <ui.SiulPage
    {...shell}
    title="Oggi"
    heading="Buongiorno, Anna"
    lead="Oggi 6 colloqui e 4 cose da non far scadere."
    actions={
      <>
        <ui.ButtonLink href="/siul/agenda" shortcut="b">
          Prenota
        </ui.ButtonLink>
        <ui.ButtonLink href="/siul/oggi/consegne" kind="secondary" icon="it-print">
          Passaggio di consegne
        </ui.ButtonLink>
      </>
    }
    flash={[
      { kind: 'done', text: 'Appuntamento spostato al 14 nov.', action: <a href="/annulla">Annulla</a> },
    ]}
    deadlinesId="scadenze"
  >
    <ui.Tabs
      label="Che cosa vedere"
      tabs={[
        { href: '?v=fare', label: 'Da fare', count: 17, current: true },
        { href: '?v=nuove', label: 'Appena assegnate', count: 3 },
        { href: '?v=attesa', label: 'In attesa di altri', count: 9 },
        { href: '?v=ieri', label: 'Da ieri', count: 5 },
      ]}
    />
    <ui.Columns
      main={
        <>
          <div id="scadenze">
            <ui.DataTable
              caption="Scadenze"
              columns={[
                { label: 'Scade', cell: (row) => <ui.Heat deadline={row.due} why={why} /> },
                {
                  label: 'Persona',
                  names: true,
                  cell: (row) => row.who,
                  sort: { href: '?o=nome', now: 'ascending' },
                },
                { label: 'Che cosa', cell: (row) => row.what, sort: { href: '?o=cosa' } },
                {
                  label: 'Azione',
                  cell: () => (
                    <ui.ButtonLink href="/siul/agenda" kind="secondary" small>
                      Prenota
                    </ui.ButtonLink>
                  ),
                },
              ]}
              rows={duties}
              rowHref={() => '/siul/persone/p1'}
            />
            <ui.Pager page={1} pages={3} href={(page) => `?p=${page}`} />
          </div>
          <ui.TooMany
            title="52 scadenze superate. Ecco le 12 che pesano di più."
            suggestions={[
              { href: '?s=servizio', label: 'Per servizio' },
              { href: '?s=data', label: 'Per data' },
            ]}
          />
        </>
      }
      side={
        <>
          <ui.Card title="La mia giornata" icon="it-calendar" aside={<ui.Tag tone="primary">6</ui.Tag>}>
            <ui.Timeline
              items={[
                { day: '9:00', title: 'Hoxha Elira', detail: 'Primo colloquio · stanza 3' },
                { day: '10:00', title: 'Rossi Maria', detail: 'È arrivata da 4 minuti', when: 'now' },
                { day: '11:00', title: 'Libero', detail: 'Due proposte', when: 'future' },
              ]}
            />
          </ui.Card>
          <ui.EmptyState
            title="Nessuna persona è ferma"
            text="Qui appare chi non ha un passo da 45 giorni."
            action={<a href="/siul/persone">Apri le mie persone</a>}
          />
          <ui.Loading />
          <ui.ErrorState
            what="Non riesco a leggere le scadenze di ieri"
            safe="L’agenda di oggi è qui sopra, aggiornata alle 8:31."
            todo={<ui.ButtonLink href="?">Riprova</ui.ButtonLink>}
            code="7F3A-22"
          />
        </>
      }
    />
  </ui.SiulPage>
)

export const PersonPage: FC = () => (
  <ui.SiulPage
    {...shell}
    title="Conti Paola – Scheda"
    breadcrumbs={[{ label: 'Persone', href: '/siul/persone' }, { label: 'Conti Paola' }]}
    top={
      <ui.IdentityBar
        name="Conti Paola"
        facts={[
          '47 anni',
          'Perugia',
          'parla italiano',
          <>
            <a href={ui.phoneHref('0750000000')}>{ui.phone('0750000000')}</a>
            <ui.CopyButton text="0750000000" what="il telefono" />
          </>,
        ]}
        states={[
          'DID dal 12 ago 2025',
          <>
            Livello 3 <ui.Why {...why} about="livello 3" />
          </>,
          <ui.Tag tone="success">Patto firmato</ui.Tag>,
        ]}
        actions={
          <>
            <ui.ButtonLink href="/siul/prestazioni/nuova">Registra</ui.ButtonLink>
            <ui.ButtonLink href="/siul/agenda" kind="secondary" shortcut="b">
              Prenota
            </ui.ButtonLink>
          </>
        }
      />
    }
  >
    <ui.Tabs
      label="Parti della scheda"
      tabs={[
        { href: '?t=percorso', label: 'Percorso', current: true },
        { href: '?t=patto', label: 'Patto e PAI' },
        { href: '?t=messaggi', label: 'Messaggi', count: 2 },
      ]}
    />
    <ui.Columns
      main={
        <>
          <ui.Callout kind="warning" title="Il minimo è 30 minuti">
            <p>Se chiudi ora la prestazione non sarà riconosciuta.</p>
          </ui.Callout>
          <ui.Card title="Colloquio" aside={<ui.Saved at="10:16" />}>
            <ui.Timer minutes={12} min={30} max={60} />
            <ui.StepList
              label="Parti del colloquio"
              steps={[
                { label: 'Chi sei', href: '#', state: 'done' },
                { label: 'Esperienze', href: '#', state: 'now' },
                { label: 'Profilazione', href: '#', state: 'todo' },
                { label: 'Percorso', href: '#', state: 'later', detail: 'Aspetta un documento' },
              ]}
            />
          </ui.Card>
          <ui.Card title="In breve">
            <ui.DefinitionList
              entries={[
                { term: 'Cerca', detail: 'Addetta cucina, mensa, pulizie' },
                { term: 'Ha già', detail: '6 anni in cucina' },
                { term: 'Può', detail: 'Turni, non il sabato' },
                { term: 'Codice', detail: <span class="font-monospace">PROVA78A41Z000X</span> },
              ]}
            />
          </ui.Card>
        </>
      }
      side={
        <>
          <ui.Card title="Prossimo passo" href="/siul/prestazioni/1">
            <p>Aggiornare il CV insieme · oggi alle 10:00</p>
          </ui.Card>
          <ui.Card title="Prima di inviare">
            <ui.SummaryList
              rows={[
                { label: 'Quando', value: 'venerdì 14 novembre 2025, ore 9:30', changeHref: '#' },
                { label: 'Dove', value: 'Perugia, sala 2', changeHref: '#' },
                { label: 'Costo', value: ui.money(6600) },
              ]}
            />
          </ui.Card>
          <ui.LinkList
            links={[{ href: '/doc.pdf', label: 'Patto firmato (PDF, 84 kB)', detail: '3 ott 2025' }]}
          />
        </>
      }
    />
  </ui.SiulPage>
)
