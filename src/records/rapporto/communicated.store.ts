import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import type { PlainDate, WorkKind } from '../../standard/index.ts'
import type { Period } from './rapporto.ts'

/** Work as all the communications about it tell it together. */
export interface ToldWork {
  /** Worker, employer, first day. */
  workKey: string
  personaId: string
  employerCode: string
  employerName: string
  ateco: string | null
  contract: WorkKind
  contractCode: string
  startedOn: PlainDate
  endedOn: PlainDate | null
  periods: readonly Period[]
  weeklyMinutes: number | null
  endCause: string | null
  /** Of the communication it begins with. */
  communicationCode: string
}

/**
 * Writes works as they are told now, all at once; what is the same stays untouched. What was chosen about a work that
 * changes is to be chosen again. Gives how many were written.
 */
export async function writeTold(work: Work, told: readonly ToldWork[]): Promise<number> {
  if (told.length === 0) return 0
  const { numAffectedRows } = await sql`
    insert into rapporto as r (work_key, persona_id, origin, employer_code, employer_name, ateco, contract, contract_code,
      started_on, ended_on, periods, weekly_minutes, end_cause, communication_code, recorded_at, recorded_by)
    select t."workKey", t."personaId", 'comunicazione', t."employerCode", t."employerName", t.ateco, t.contract,
      t."contractCode", t."startedOn", t."endedOn", t.periods, t."weeklyMinutes", t."endCause", t."communicationCode",
      ${work.now}, ${work.actor.id}
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as t("workKey" text, "personaId" uuid, "employerCode" text,
      "employerName" text, ateco text, contract text, "contractCode" text, "startedOn" date, "endedOn" date, periods jsonb,
      "weeklyMinutes" integer, "endCause" text, "communicationCode" text)
    order by t."workKey"
    on conflict (work_key) do update set
      (employer_name, ateco, contract, contract_code, ended_on, periods, weekly_minutes, end_cause, communication_code,
        version, choices, recorded_at, recorded_by, removed_at, removed_reason) =
      (excluded.employer_name, excluded.ateco, excluded.contract, excluded.contract_code, excluded.ended_on, excluded.periods,
        excluded.weekly_minutes, excluded.end_cause, excluded.communication_code, r.version + 1, '{}', excluded.recorded_at,
        excluded.recorded_by, null, null)
    where (r.employer_name, r.ateco, r.contract, r.contract_code, r.periods, r.weekly_minutes, r.end_cause,
        r.communication_code, r.removed_at) is distinct from
      (excluded.employer_name, excluded.ateco, excluded.contract, excluded.contract_code, excluded.periods,
        excluded.weekly_minutes, excluded.end_cause, excluded.communication_code, null::timestamptz)`.execute(
    work.tx,
  )
  return Number(numAffectedRows ?? 0)
}

/** Takes away works of which no communication tells any more: cancelled, or corrected into another. Gives how many. */
export async function takeBackTold(work: Work, workKeys: readonly string[]): Promise<number> {
  if (workKeys.length === 0) return 0
  const { numAffectedRows } = await sql`
    update rapporto set removed_at = ${work.now}, removed_reason = 'comunicazione annullata o corretta',
      version = version + 1, recorded_at = ${work.now}, recorded_by = ${work.actor.id}
    where work_key = any(${workKeys}) and removed_at is null`.execute(work.tx)
  return Number(numAffectedRows ?? 0)
}
