import type pg from 'pg'

/** A search that the woman of the demo keeps: what it asks, how often, and how many days ago she kept it. */
export interface DemoRicerca {
  asked: Readonly<Record<string, string>>
  frequenza: 'giorno' | 'settimana' | 'pausa'
  daysAgo: number
}

/** The searches that who comes in as `cittadina` keeps, where nobody keeps any. `today` was not looked at yet. */
export async function fillSearches(
  client: pg.Client,
  { today, searches }: { today: string; searches: readonly DemoRicerca[] },
): Promise<void> {
  await client.query(
    `insert into ricerca_salvata (persona_id, asked, frequenza, saved_at, looked_on, seen_until)
     select p.id, s.asked, s.frequenza, at, $1::date - 1, at
     from jsonb_to_recordset($2::jsonb) as s (asked jsonb, frequenza text, "daysAgo" integer)
     cross join lateral (select ($1::date - s."daysAgo" + time '18:20') at time zone 'Europe/Rome') as t (at)
     join identita_prova i on i.username = 'cittadina'
     join persona p on p.codice_fiscale = i.code and p.merged_into is null
     where not exists (select from ricerca_salvata)
     order by s."daysAgo" desc`,
    [today, JSON.stringify(searches)],
  )
}
