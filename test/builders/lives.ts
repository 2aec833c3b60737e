import fc from 'fast-check'
import type { TestHouse } from './house.ts'

/** A life as the records may hold it, the odd ones included: days are counted back from `today`. */
const LIFE = fc.record({
  sex: fc.constantFrom('F', 'M'),
  age: fc.integer({ min: 15, max: 64 }),
  /** Magione, Terni, or no domicile at all. */
  comune: fc.constantFrom('E805', 'L117', null),
  closed: fc.array(fc.integer({ min: 400, max: 900 }), { maxLength: 1 }),
  closedReason: fc.constantFrom('lavoro', 'rinuncia', 'assenza', 'errore'),
  open: fc.option(fc.integer({ min: 0, max: 399 })),
  neverWorked: fc.constantFrom(true, false, null),
  jobs: fc.array(
    fc.record({
      start: fc.integer({ min: -60, max: 800 }),
      days: fc.option(fc.integer({ min: 0, max: 300 })),
      contract: fc.constantFrom('subordinato', 'autonomo', 'parasubordinato', 'tirocinio', 'senza-contratto'),
      openEnded: fc.boolean(),
      yearlyIncomeCents: fc.constantFrom(null, 300_000, 2_000_000),
      isRemoved: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  titolo: fc.constantFrom(null, 'licenza-media', 'laurea-magistrale', 'titolo-estero'),
  support: fc.option(
    fc.record({
      kind: fc.constantFrom('naspi', 'cigs'),
      start: fc.integer({ min: 0, max: 500 }),
      days: fc.option(fc.integer({ min: 0, max: 700 })),
      isSuspended: fc.boolean(),
    }),
  ),
  interview: fc.option(fc.integer({ min: 0, max: 300 })),
  level: fc.option(fc.integer({ min: 1, max: 4 })),
  /** What an earlier reckoning left: rows that are no more, or that are now otherwise. */
  leftover: fc.constantFrom('none', 'gone', 'other'),
})

/** Writes so many people with varied lives, always the same ones; gives their ids. */
export async function giveLives(house: TestHouse, today: string, count: number): Promise<string[]> {
  const lives = fc.sample(LIFE, { numRuns: count, seed: 2014 })
  const rows = await house.sql<{ id: string }>(
    `with life as (select ordinality as n, l, new_id() as id from jsonb_array_elements($2::jsonb) with ordinality as x(l)),
      person as (
        insert into persona (id, codice_fiscale, cf_canonical, cf_kind, surname, name, sex, birth_on, birth_place_name,
          surname_key, name_key, comune, created_at)
        select id, 'LIFE' || n, 'LIFE' || n, 'provvisorio', 'Prova', 'N' || n, l->>'sex',
          $1::date - (l->>'age')::int * 365, 'Perugia', 'prova', 'n' || n, l->>'comune', now() from life returning id),
      ended as (
        insert into did (persona_id, number, given_on, given_at, channel, unemployment_from, centro_competente,
          centro_acting, closed_on, closed_reason)
        select id, 'C' || n, $1::date - ago::int, now(), 'sportello', $1::date - ago::int, 'PG', 'PG', $1::date - ago::int + 60,
          l->>'closedReason' from life, jsonb_array_elements_text(l->'closed') ago),
      opened as (
        insert into did (persona_id, number, given_on, given_at, channel, unemployment_from, never_worked, centro_competente,
          centro_acting)
        select id, 'O' || n, $1::date - (l->>'open')::int, now(), 'sportello', $1::date - (l->>'open')::int - (n % 3)::int,
          (l->>'neverWorked')::boolean, 'PG', 'PG' from life where l->>'open' is not null),
      job as (
        insert into voce (persona_id, kind, data, source, recorded_at, removed_at)
        select id, 'esperienza', j || jsonb_build_object('from', $1::date - (j->>'start')::int,
            'until', $1::date - (j->>'start')::int + (j->>'days')::int), 'operatore', now(),
          case when (j->>'isRemoved')::boolean then now() end
        from life, jsonb_array_elements(l->'jobs') j),
      title as (
        insert into voce (persona_id, kind, data, source, recorded_at)
        select id, 'titolo', jsonb_build_object('livello', l->'titolo'), 'operatore', now() from life where l->>'titolo' is not null),
      support as (
        insert into sostegno (persona_id, kind, valid_from, valid_until, requires_unemployment, while_employed,
          suspended_from, recorded_at)
        select id, s->>'kind', $1::date - (s->>'start')::int, $1::date - (s->>'start')::int + (s->>'days')::int,
          s->>'kind' = 'naspi', s->>'kind' = 'cigs',
          case when s->>'kind' = 'cigs' and (s->>'isSuspended')::boolean then $1::date - (s->>'start')::int end, now()
        from life, jsonb_array_elements(jsonb_build_array(l->'support')) s where s <> 'null'),
      profile as (
        insert into profilo (persona_id, questionnaire, coefficients, answers, index_millionths, class, computed_at)
        select id, 'q', 'c', '{}', 1, (l->>'level')::int, now() from life where l->>'level' is not null),
      meeting as (
        insert into prestazione (id, service_code, state, mode, centro_code, place, operator_id, started_at, ended_at,
          minutes, verdicts)
        select id, 'A2', 'chiusa', 'individual', 'PG', 'Perugia', (select a.id from account a where a.username = 'orientatore'),
          t, t, 0, '[]' from life, lateral (select ($1::date - (l->>'interview')::int) + interval '9 hours' as t) m
        where l->>'interview' is not null returning id),
      met as (insert into partecipazione (prestazione_id, persona_id) select id, id from meeting),
      leftover as (
        insert into scadenza (persona_id, rule, service_code, centro_code, started_on, due_on, verdict)
        select id, case l->>'leftover' when 'gone' then 'B1.non-esiste-piu' else 'A2.primo-colloquio-entro-tre-mesi' end,
          'A2', 'FO', $1, $1, '{}' from life where l->>'leftover' <> 'none')
    select p.id from person p order by p.id`,
    [today, JSON.stringify(lives)],
  )
  return rows.map(({ id }) => id)
}
