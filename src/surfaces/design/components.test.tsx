import { describe, expect, test } from 'vitest'
import { plainDate } from '../../standard/vocabulary/plain-date.ts'
import { PortalForm, PortalHome } from '../../../test/journeys/gallery-portal.tsx'
import { PersonPage, TodayPage } from '../../../test/journeys/gallery.tsx'
import * as ui from './index.ts'

const html = (node: { toString(): string }): string => node.toString()
const HOSTILE = `"><script>alert(1)</script>`
const today = plainDate('2025-11-10')

describe('every page', () => {
  const pages = [<TodayPage />, <PersonPage />, <PortalHome />, <PortalForm />].map(html)

  test('has nothing inline: no style, no handler, no script without a source', () => {
    for (const page of pages) {
      expect(page).not.toMatch(/<[^>]+\s(?:style|on[a-z]+)=/i)
      expect(page).not.toMatch(/<style|<script(?![^>]*\ssrc=)/i)
    }
  })

  test('starts as a document in its language, with one h1, and the skip links before any other link', () => {
    for (const page of pages) {
      expect(page).toMatch(/^<!doctype html><html lang="it">/)
      expect(page.match(/<h1[ >]/g)).toHaveLength(1)
      expect(/<a [^>]*href="([^"]+)"/.exec(page)?.[1]).toBe('#contenuto')
    }
  })

  test('on a wall has no tools and leads nowhere: nobody touches it', () => {
    const wall = html(
      <ui.PortalPage
        lang="it"
        csrf="c"
        nav={[]}
        signInHref="/accesso"
        otherLanguageHref="/en"
        display
        title="Sala"
      >
        S-03
      </ui.PortalPage>,
    )
    expect(wall).toContain('S-03')
    expect(wall).not.toMatch(/<footer|\/accesso|\/en"|\/aiuto/)
  })

  test('never skips a heading level and never repeats an id', () => {
    for (const page of pages) {
      const levels = Array.from(page.matchAll(/<h([1-6])[ >]/g), ([, level]) => Number(level))
      levels.reduce((before, level) => {
        expect(level).toBeLessThanOrEqual(before + 1)
        return level
      }, 0)
      const ids = Array.from(page.matchAll(/\sid="([^"]+)"/g), ([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  test('says in its title what it is, where, and that there are errors', () => {
    expect(pages[1]).toContain('<title>Conti Paola – Scheda – SIUL</title>')
    expect(pages[3]).toContain('<title>Errore: Dichiarazione di disponibilità – Lavoro per te</title>')
  })

  test('leaves by POST, with the token', () => {
    expect(pages[0]).toMatch(
      /<form method="post" action="\/siul\/esci"><input type="hidden" name="csrf" value="gettone"/,
    )
  })

  test('speaks the language it is given, in components too', () => {
    const page = html(
      <ui.SiulPage lang="en" title="Today" csrf="t" nav={[]}>
        <ui.TextField name="a" label="Phone" optional />
      </ui.SiulPage>,
    )
    expect(page).toContain('<html lang="en">')
    expect(page).toContain('(optional)')
    expect(page).toContain('Skip to content')
  })
})

describe('fields', () => {
  test('the label comes before its control and names it', () => {
    const field = html(<ui.TextField name="comune[nome]" label="Comune" hint="Dove abiti" />)
    expect(field.indexOf('<label')).toBeLessThan(field.indexOf('<input'))
    expect(field).toContain('for="f-comune-nome-"')
    expect(field).toContain('id="f-comune-nome-"')
    expect(field).toContain('aria-describedby="f-comune-nome--hint"')
  })

  test('only the optional bears a mark; the others are required for who listens', () => {
    expect(html(<ui.TextField name="a" label="A" optional />)).toContain('(facoltativo)')
    expect(html(<ui.TextField name="a" label="A" optional />)).not.toContain('aria-required')
    expect(html(<ui.TextField name="a" label="A" />)).toContain('aria-required="true"')
    expect(html(<ui.TextField name="a" label="A" />)).not.toContain('facoltativo')
  })

  const state: ui.FormState = {
    values: { nome: HOSTILE, citta: 'tr', giorni: ['sab'], orario: 'x', vuoto: '' },
    errors: [{ field: 'nome', message: `Scrivi il nome ${HOSTILE}` }],
  }
  const form = html(
    <ui.Form action="/a" csrf={HOSTILE} state={state}>
      <ui.TextField name="nome" label={HOSTILE} value="prima" />
      <ui.TextField name="vuoto" label="Vuoto" value="prima" />
      <ui.TextField name="chiave" label="Chiave" type="password" value="segreta" />
      <ui.TextArea name="nome" label="Nota" />
      <ui.SelectField name="citta" label="Città" value="pg" options={options('pg', 'tr')} />
      <ui.CheckboxGroup name="giorni" label="Giorni" value={['lun']} options={options('lun', 'sab')} />
    </ui.Form>,
  )

  test('what was typed comes back, also when it was emptied, and never as markup', () => {
    expect(form).not.toContain('<script')
    expect(form).toContain('value="&quot;&gt;&lt;script&gt;')
    expect(form).not.toContain('value="prima"')
    expect(form).toMatch(/value="tr" selected/)
    expect(form).not.toMatch(/value="pg" selected/)
    expect(form).toMatch(/value="sab" checked/)
    expect(form).not.toMatch(/value="lun" checked/)
  })

  test('a password never comes back', () => {
    expect(form).not.toContain('segreta')
  })

  test('the summary links to the field, and the field says the same words', () => {
    expect(form).toMatch(/<a href="#f-nome">[^<]*: scrivi il nome/)
    expect(form).toContain('C’è una cosa da correggere')
    expect(form).toMatch(/aria-describedby="f-nome-error" aria-invalid="true"/)
    expect(form.match(/Scrivi il nome/g)?.length).toBeGreaterThanOrEqual(2)
  })

  const summary = (name: string, message: string, fields: unknown) => {
    const state = { values: {}, errors: [{ field: name, message }] }
    const page = html(
      <ui.Form action="/a" csrf="t" state={state}>
        <p>{fields}</p>
      </ui.Form>,
    )
    return /<ul><li>(.*?)<\/li>/.exec(page)?.[1]
  }

  test.each([
    [<ui.DateField name="a" label="Data di nascita" />],
    [<ui.SelectField name="a" label="Data di nascita" options={options('pg')} />],
    [<ui.RadioGroup name="a" label="Data di nascita" options={options('pg')} />],
    [<ui.CheckboxGroup name="a" label="Data di nascita" options={options('pg')} />],
    [<ui.Checkbox name="a" label="Data di nascita" />],
    [<ui.TextArea name="a" label="Data di nascita" />],
  ])('every kind of field is named in the summary, once', (field) => {
    expect(summary('a', 'Manca questa risposta.', field)).toBe(
      '<a href="#f-a">Data di nascita: manca questa risposta.</a>',
    )
  })

  test('a label that asks ends by itself, and an acronym stays one', () => {
    expect(summary('a', 'È vuota.', <ui.TextField name="a" label="Hai la patente?" />)).toContain(
      '>Hai la patente? È vuota.<',
    )
    expect(summary('a', 'INPS non risponde.', <ui.TextField name="a" label="Dati" />)).toContain(
      '>Dati: INPS non risponde.<',
    )
    expect(summary('a', 'È vuota.', <ui.TextField name="a" label="Dati" />)).toContain('>Dati: è vuota.<')
  })

  test('what is about no field of the form leads nowhere', () => {
    expect(summary('b', 'Riprova.', <ui.TextField name="a" label="Dati" />)).toBe('Riprova.')
    expect(summary('a', HOSTILE, <ui.TextField name="a" label={HOSTILE} />)).not.toContain('<script')
  })

  test('a field that waits for something while it is written is named too', async () => {
    const Late = async () => {
      await Promise.resolve()
      return <ui.TextField name="a" label="Luogo" />
    }
    const state = { values: {}, errors: [{ field: 'a', message: 'È vuota.' }] }
    const form = (
      <ui.Form action="/a" csrf="t" state={state}>
        <Late />
      </ui.Form>
    )
    const written: unknown = html(form)
    expect(String(await written)).toContain('<a href="#f-a">Luogo: è vuota.</a>')
  })

  test('a day shows as it is typed, with an example', () => {
    const field = html(<ui.DateField name="d" label="Quando" value={plainDate('2025-11-04')} />)
    expect(field).toContain('value="04/11/2025"')
    expect(field).toContain('per esempio 31/12/1980')
  })

  test('a group of answers is named by its legend, and the first answer is where the summary lands', () => {
    const group = html(
      <ui.RadioGroup name="q" label="Sei d’accordo?" options={options('si', 'no')} error="Scegli" />,
    )
    expect(group).toMatch(/<fieldset[^>]+aria-describedby="f-q-error"/)
    expect(group).toMatch(/<input type="radio" id="f-q" name="q" value="si"/)
  })
})

describe('deadline mark', () => {
  test.each([
    ['2025-12-11', 'nei-tempi', 'tra 31 giorni'],
    ['2025-12-10', 'si-avvicina', 'tra 30 giorni'],
    ['2025-11-18', 'si-avvicina', 'tra 8 giorni'],
    ['2025-11-17', 'scade-presto', 'tra 7 giorni'],
    ['2025-11-11', 'scade-presto', 'domani'],
    ['2025-11-10', 'scade-presto', 'oggi'],
    ['2025-11-09', 'scaduto', 'da 1 giorno'],
    ['2025-11-06', 'scaduto', 'da 4 giorni'],
  ])('%s is %s: %s', (day, warmth, said) => {
    const mark = html(<ui.Heat deadline={{ dueOn: plainDate(day), today }} />)
    expect(mark).toContain(`si-heat--${warmth}`)
    expect(mark).toContain(said)
  })

  test('done and on hold say so in words', () => {
    expect(html(<ui.Heat deadline={{ doneOn: plainDate('2025-11-03'), today }} />)).toContain(
      '<strong>Fatto</strong> il 3 nov',
    )
    expect(html(<ui.Heat deadline={{ suspended: 'malattia' }} />)).toContain(
      '<strong>Sospeso</strong> · malattia',
    )
  })

  test('the year is there when it is another year', () => {
    expect(html(<ui.Heat deadline={{ dueOn: plainDate('2026-02-12'), today }} />)).toContain('12 feb 2026')
  })

  test('opens its explanation only where there is one', () => {
    expect(html(<ui.Heat deadline={{ dueOn: today, today }} />)).not.toContain('<details')
    expect(html(<ui.Heat deadline={{ dueOn: today, today }} why={{ sentence: HOSTILE }} />)).toMatch(
      /<details.*<summary.*&lt;script/,
    )
  })
})

describe('tables and pages of results', () => {
  const table = html(
    <ui.DataTable
      caption="Persone"
      columns={[
        {
          label: 'Nome',
          names: true,
          cell: (name: string) => name,
          sort: { href: '?o=nome', now: 'descending' },
        },
        { label: 'Anno', numeric: true, cell: () => 1978, sort: { href: '?o=anno' } },
      ]}
      rows={[HOSTILE]}
      rowHref={() => '/p/1'}
    />,
  )

  test('headers have a scope, the sorted column says how', () => {
    expect(table).toContain('<caption>Persone</caption>')
    expect(table.match(/scope="col"/g)).toHaveLength(2)
    expect(table).toMatch(/scope="row"[^>]*><a href="\/p\/1">/)
    expect(table.match(/aria-sort="(\w+)"/g)).toEqual(['aria-sort="descending"', 'aria-sort="none"'])
    expect(table).not.toContain('<script')
  })

  test('views that fit stand in a row; many open from the one shown, every one a link', () => {
    const tabs = (count: number) =>
      html(
        <ui.Tabs
          label="Parti"
          tabs={Array.from({ length: count }, (_, n) => ({
            href: `/${n}`,
            label: `Parte ${n}`,
            current: n === 2,
          }))}
        />,
      )
    expect(tabs(7)).not.toContain('<details')
    expect(tabs(8)).toMatch(/<summary><span class="visually-hidden">Parti: <\/span>Parte 2</)
    expect(tabs(8).match(/<a href/g)).toHaveLength(8)
    expect(tabs(8).match(/aria-current="page"/g)).toHaveLength(1)
  })

  test('the pager says where we are and offers only pages that exist', () => {
    const href = (page: number) => `?p=${page}`
    expect(html(<ui.Pager page={1} pages={1} href={href} />)).toBe('')
    const first = html(<ui.Pager page={1} pages={3} href={href} />)
    expect(first).toContain('Pagina 1 di 3')
    expect(first).toContain('href="?p=2"')
    expect(first).not.toContain('?p=0')
    expect(html(<ui.Pager page={3} pages={3} href={href} />)).not.toContain('?p=4')
  })
})

function options(...values: string[]): ui.Option[] {
  return values.map((value) => ({ value, label: value }))
}
