import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import type { PlainDate } from '../../standard/index.ts'

/** A hire that may be the outcome of a name of a rosa, and that nobody has tied yet. */
export interface UntiedHire {
  personaId: string
  rosaId: string
  /** Of the mandatory communication. */
  code: string
  startedOn: PlainDate
  /** The day it arrived. */
  receivedOn: PlainDate
}

/**
 * The hires by the company of a vacancy of people of its rose that are no outcome yet: which rosa they answer is for the
 * consultant to say. Work that began before the rosa left is none.
 */
export async function listUntiedHires(work: Work, vacancyId: string): Promise<UntiedHire[]> {
  const { rows } = await sql<UntiedHire>`
    select q.persona_id, q.rosa_id, c.code, c.started_on, (c.received_at at time zone 'Europe/Rome')::date as received_on
    from vacancy v
    join azienda a on a.id = v.azienda_id
    join rosa r on r.vacancy_id = v.id and r.state = 'inviata'
    join rosa_candidato q on q.rosa_id = r.id and q.communication is null
    join comunicazione c on c.persona_id = q.persona_id and c.employer_code in (a.partita_iva, a.codice_fiscale)
    where v.id = ${vacancyId} and c.kind = 'assunzione' and not c.cancelled
      and c.started_on >= (r.sent_at at time zone 'Europe/Rome')::date
      and not exists (select from rosa_candidato t where t.communication = c.code)
    order by c.started_on, c.code`.execute(work.tx)
  return rows
}
