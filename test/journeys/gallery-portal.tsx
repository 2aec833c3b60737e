import type { FC } from 'hono/jsx'
import * as ui from '../../src/surfaces/design/index.ts'

// The portal's pages of the gallery: a home and a form that came back with errors.

const portal = {
  lang: 'it',
  csrf: 'gettone',
  signInHref: '/accedi',
  otherLanguageHref: '?lang=en',
  nav: [
    { href: '/lavoro', label: 'Lavoro', current: true },
    { href: '/formazione', label: 'Formazione' },
    { href: '/servizi', label: 'Servizi' },
    { href: '/centri', label: 'Centri per l’impiego' },
    { href: '/imprese', label: 'Imprese' },
  ],
} as const

const doors = [
  ['Ho perso il lavoro', 'Dichiara che sei disponibile e prenota il primo colloquio.'],
  ['Cerco il primo lavoro', 'Orientamento, tirocini e corsi per cominciare.'],
  ['Voglio cambiare lavoro', 'Scopri che cosa sai già fare e che cosa ti manca.'],
  ['Ho una disabilità', 'Un percorso su misura, con persone dedicate.'],
  ['Vengo da un altro Paese', 'Servizi in più lingue e mediatrici.'],
  ['Sono un’impresa', 'Trova le persone, conosci le agevolazioni.'],
] as const

export const PortalHome: FC = () => (
  <ui.PortalPage
    {...portal}
    title="Trova lavoro in Umbria"
    lead="Offerte, corsi e persone che ti aiutano, in tutti i centri per l’impiego."
  >
    <ui.CardGrid>
      {doors.map(([title, text]) => (
        <ui.Card title={title} href="/servizi">
          <p>{text}</p>
        </ui.Card>
      ))}
    </ui.CardGrid>
  </ui.PortalPage>
)

const state: ui.FormState = {
  values: {
    nome: '<b>"Maria"</b>',
    nato: '31/02/1980',
    orario: 'pieno',
    giorni: ['lun'],
    note: '</textarea>',
  },
  errors: [
    { field: 'nato', message: 'Controlla il giorno di nascita: febbraio non ha 31 giorni' },
    { field: 'canale', message: 'Scegli come vuoi essere avvisata' },
  ],
}

export const PortalForm: FC = () => (
  <ui.PortalPage
    {...portal}
    title="Dichiarazione di disponibilità"
    lead="Servono 6 minuti. Puoi fermarti quando vuoi."
    narrow
    errors
    account={{ name: 'Maria Rossi', signOutAction: '/esci' }}
  >
    <ui.Form action="/dichiara-disponibilita" csrf="gettone" state={state} draft="did">
      <ui.TextField name="nome" label="Nome" autocomplete="given-name" />
      <ui.DateField name="nato" label="Quando sei nata o nato?" autocomplete="bday" />
      <ui.TextField name="telefono" label="Telefono" type="tel" autocomplete="tel" optional narrow />
      <ui.SelectField
        name="comune"
        label="Dove abiti?"
        options={[
          { value: 'pg', label: 'Perugia' },
          { value: 'tr', label: 'Terni' },
        ]}
        value="tr"
      />
      <ui.RadioGroup
        name="orario"
        label="Che orario cerchi?"
        inline
        options={[
          { value: 'pieno', label: 'Tempo pieno' },
          { value: 'parziale', label: 'Part-time' },
        ]}
      />
      <ui.RadioGroup
        name="canale"
        label="Come vuoi essere avvisata?"
        hint="Puoi cambiare idea quando vuoi."
        options={[
          { value: 'sms', label: 'SMS', hint: 'Al numero che ci hai dato' },
          { value: 'email', label: 'E-mail' },
        ]}
      />
      <ui.CheckboxGroup
        name="giorni"
        label="Quando puoi lavorare?"
        optional
        options={[
          { value: 'lun', label: 'Nei giorni feriali' },
          { value: 'sab', label: 'Il sabato' },
        ]}
      />
      <ui.TextArea name="note" label="C’è altro che dobbiamo sapere?" optional />
      <ui.Checkbox name="letto" label="Ho letto come usiamo i miei dati" />
      <ui.SignatureField name="firma" />
      <ui.ButtonRow>
        <ui.Button>Invia la dichiarazione</ui.Button>
        <ui.Button kind="quiet" name="azione" value="dopo">
          Continuo dopo
        </ui.Button>
        <ui.Button kind="danger" name="azione" value="elimina">
          Cancella la bozza
        </ui.Button>
      </ui.ButtonRow>
    </ui.Form>
  </ui.PortalPage>
)
