import { z } from 'zod'
import { complaint } from '../../platform/work/index.ts'
import { Day } from '../../records/persona/index.ts'
import { Hour, Service } from './agenda.schema.ts'

const Weekday = z.coerce.number().int().min(1).max(6)

/** Who would come earlier, for which service, and the days and hours she could. */
export const Wait = z
  .strictObject({
    personaId: z.uuid(),
    service: Service,
    from: Day,
    until: Day,
    weekdays: z.preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(Weekday).max(6)),
    fromHour: Hour,
    untilHour: Hour,
  })
  .superRefine(({ from, until, weekdays, fromHour, untilHour }, ctx) => {
    if (until < from)
      ctx.addIssue(
        complaint({ it: 'L’ultimo giorno viene dopo il primo.', en: 'The last day comes after the first.' }, [
          'until',
        ]),
      )
    if (weekdays.length === 0)
      ctx.addIssue(
        complaint({ it: 'Scegli almeno un giorno della settimana.', en: 'Choose at least one weekday.' }, [
          'weekdays',
        ]),
      )
    if (untilHour <= fromHour)
      ctx.addIssue(
        complaint(
          { it: 'L’ora di fine viene dopo quella di inizio.', en: 'The end comes after the start.' },
          ['untilHour'],
        ),
      )
  })
export const OneAttesa = z.strictObject({ attesaId: z.uuid() })
export const OnePosto = z.strictObject({ postoId: z.uuid() })

/** The code of an address that was sent, and the answer given there. */
export const PostoCode = z.strictObject({ codice: z.string().regex(/^[\w-]{22}$/) })
export const PostoAnswer = PostoCode.extend({ answer: z.enum(['accetta', 'rifiuta']) })
