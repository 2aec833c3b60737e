import type { Menu } from '../../surfaces/door/menu.ts'
import { logInApi } from './log-in.api.ts'
import { logInPage } from './log-in.page.tsx'
import { preferencesActPage, preferencesPage } from './preferences.page.tsx'
import { extendPage, langPage, logOutPage } from './session.page.tsx'

export { askAgain, askLogIn } from './gate.tsx'

/** Coming in and going out: login, second factor, sessions, preferences. */
export const accesso: Menu = {
  code: 'accesso',
  pages: [logInPage, logOutPage, extendPage, langPage, preferencesPage, preferencesActPage],
  raw: [logInApi],
}
