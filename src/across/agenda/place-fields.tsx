import type { FC } from 'hono/jsx'
import type { Lang } from '../../platform/words/index.ts'
import { plainDate } from '../../standard/index.ts'
import { dayLong, dayShort, hour, RadioGroup, TextField, useLang } from '../../surfaces/design/index.ts'
import type { Offer, Place } from './places.ts'
import { words } from './words.ts'

/** «venerdì 14 novembre 2025, 9:00–10:00». */
export function sayPlace(
  { on, startsAt, endsAt }: Pick<Place, 'on' | 'startsAt' | 'endsAt'>,
  lang: Lang,
): string {
  return words(lang)('place.at', { day: dayLong(on, lang), from: hour(startsAt), until: hour(endsAt) })
}

/** The places to choose from, the first one chosen; and the reason, where one of them is beyond the legal date. */
export const PlaceFields: FC<{ offer: Offer; chosen?: string | undefined }> = ({
  offer: { dueOn, places },
  chosen,
}) => {
  const lang = useLang()
  const say = words(lang)
  const due = dueOn === null ? undefined : dayShort(plainDate(dueOn), lang)
  const beyond = places.filter((place) => place.beyond)
  return (
    <>
      <RadioGroup
        name="place"
        label={say('place.label')}
        hint={due && say('place.due', { day: due })}
        value={chosen ?? places[0]?.code}
        options={places.map((place) => ({
          value: place.code,
          label: sayPlace(place, lang),
          hint: [
            say('place.with', { name: place.operatorName }),
            ...(place.beyond && due ? [say('place.beyond', { day: due })] : []),
          ].join(', '),
        }))}
      />
      {due && beyond.length > 0 && (
        <TextField
          name="lateReason"
          label={say('late.label', { day: due })}
          hint={say(beyond.length === places.length ? 'late.must' : 'late.hint')}
          optional={beyond.length < places.length}
          maxlength={500}
        />
      )}
    </>
  )
}
