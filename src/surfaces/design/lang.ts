import { createContext, useContext } from 'hono/jsx'
import type { Lang } from '../../platform/words/index.ts'

/** The language of the page being rendered. A page sets it once; fragments rendered alone wrap themselves in `<LangContext.Provider value={lang}>`. */
export const LangContext = createContext<Lang>('it')

/** The language a component must speak. */
export const useLang = (): Lang => useContext(LangContext)
