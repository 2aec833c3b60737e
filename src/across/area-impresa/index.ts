import type { Menu } from '../../surfaces/door/menu.ts'
import { areaPage } from './area.page.tsx'

/** What a company that signed in finds: its own vacancies and rose, nobody else's. */
export const areaImpresa: Menu = { code: 'area-impresa', pages: [areaPage] }
