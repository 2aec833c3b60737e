import { CENTRO } from '../../../records/accesso/index.ts'
import { definePage } from '../../../surfaces/door/page.ts'
import { arrive } from './arrivo.command.ts'
import { setNeeds } from './bisogni.command.ts'
import { afterAtDesk } from './sala-desk.tsx'

const HERE = '/siul/accoglienza'

/** «È qui»: to the ticket, or back to the desk where she already had one. */
export const arrivoPage = definePage({
  path: `${HERE}/arrivi`,
  may: CENTRO,
  get: (visit) => visit.seeOther(HERE),
  post: async (visit) =>
    afterAtDesk(visit, await visit.ask(arrive, await visit.form()), ({ code, number }) =>
      code ? `${HERE}/biglietto/${code}` : `${HERE}?arrivata=${number}`,
    ),
})

/** What she needs, saved: her file, where the same box is. */
export const bisogniPage = definePage({
  path: `${HERE}/bisogni`,
  may: CENTRO,
  get: (visit) => visit.seeOther(HERE),
  async post(visit) {
    const form = await visit.form()
    return afterAtDesk(
      visit,
      await visit.ask(setNeeds, form),
      () => `/siul/persone/${String(form['personaId'])}`,
    )
  },
})
