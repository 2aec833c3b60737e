import type { Menu } from '../../surfaces/door/menu.ts'
import { addDemo } from './demo.cli.ts'

export { loadFirstPeople } from './first-people.ts'
export { loadDemo } from './load.ts'

export const demo: Menu = { code: 'demo', cli: addDemo }
