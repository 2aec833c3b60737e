import { CENTRO } from '../../records/accesso/index.ts'
import type { Menu } from '../../surfaces/door/menu.ts'
import { corsiApi } from './corsi.api.ts'
import { addCorsi } from './corsi.cli.ts'
import { addCorso, changeCorso, dropCorso, importCorsi } from './corsi.command.ts'
import { corsiPage, HOME } from './corsi.page.tsx'
import { listCorsi, listSkillNames, readCorso } from './corsi.query.ts'
import { corsoPages } from './corso.page.tsx'

export { findRimedi } from './rimedi.ts'
export { corsoHref, sayRimedio } from './say-corso.ts'

/** The catalogue of courses: what can be done about what a person lacks. */
export const corsi: Menu = {
  code: 'corsi',
  requests: [listCorsi, readCorso, listSkillNames, addCorso, changeCorso, dropCorso, importCorsi],
  pages: [corsiPage, ...corsoPages],
  api: corsiApi,
  cli: addCorsi,
  nav: [{ href: HOME, icon: 'it-pa', label: { it: 'Corsi', en: 'Courses' }, may: CENTRO, order: 65 }],
}
