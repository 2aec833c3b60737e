import type { DemoRicerca } from '../../records/demo/index.ts'

/** What the woman of the demo is told of: every day, every week, and one she paused. */
export const DEMO_SEARCHES: readonly DemoRicerca[] = [
  { asked: { dove: 'Perugia', km: '25', orario: 'part-time-mattina' }, frequenza: 'pausa', daysAgo: 20 },
  { asked: { q: 'pulizie', dove: 'Perugia', km: '50' }, frequenza: 'settimana', daysAgo: 12 },
  { asked: { q: 'cameriera', dove: 'Perugia', km: '50' }, frequenza: 'giorno', daysAgo: 6 },
]
