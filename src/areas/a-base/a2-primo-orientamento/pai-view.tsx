import type { FC } from 'hono/jsx'
import { isLate, PASSO_SIDES, SUGGESTED_PROMISES, type PassoRow } from '../../../records/patto/index.ts'
import { plainDate } from '../../../standard/index.ts'
import {
  ButtonLink,
  Callout,
  Card,
  dayShort,
  Tag,
  useLang,
  type Tone,
} from '../../../surfaces/design/index.ts'
import { paiWords } from './words-pai.ts'

interface PaiProps {
  personaId: string
  passi: readonly PassoRow[]
  /** `YYYY-MM-DD`. */
  today: string
  mayAdd: boolean
}

const TONES: Partial<Record<PassoRow['state'], Tone>> = {
  'in-corso': 'primary',
  fatto: 'success',
  'non-fatto': 'warning',
}

/** The steps of both sides with the same clock. Where the centre is late it says so first. */
export const Pai: FC<PaiProps> = ({ personaId, passi, today, mayAdd }) => {
  const lang = useLang()
  const say = paiWords(lang)
  const ours = passi.filter((each) => each.side === 'noi' && isLate(each, today))
  const hers = passi.filter(({ side, state }) => side === 'tu' && state !== 'annullato' && state !== 'fatto')
  return (
    <>
      {ours.length > 0 && (
        <Callout kind="danger" title={say('late.title', { count: ours.length })}>
          <ul lang="it">
            {ours.map(({ text, by }) => (
              <li>{by && say('late.line', { text, day: dayShort(plainDate(by), lang) })}</li>
            ))}
          </ul>
        </Callout>
      )}
      {hers.length > SUGGESTED_PROMISES && (
        <Callout kind="warning" title={say('many', { count: hers.length })}>
          <p>{say('many.why')}</p>
        </Callout>
      )}
      <Card title={say('title')}>
        <div class="si-stack">
          <div class="si-sides">
            {PASSO_SIDES.map((side) => (
              <section>
                <h3>{say(side)}</h3>
                <ul class="si-promises">
                  {passi
                    .filter((each) => each.side === side && each.state !== 'annullato')
                    .map((passo) => (
                      <PassoLine passo={passo} personaId={personaId} today={today} />
                    ))}
                </ul>
              </section>
            ))}
          </div>
          <div class="si-buttons">
            {mayAdd && (
              <ButtonLink href={`/siul/persone/${personaId}/patto/passi`} kind="secondary" icon="it-plus">
                {say('add')}
              </ButtonLink>
            )}
            <a href={`/siul/persone/${personaId}/mancanze`}>{say('breaches')}</a>
          </div>
        </div>
      </Card>
    </>
  )
}

const PassoLine: FC<{ passo: PassoRow; personaId: string; today: string }> = ({
  passo,
  personaId,
  today,
}) => {
  const say = paiWords(useLang())
  return (
    <li>
      <a href={`/siul/persone/${personaId}/patto/passi/${passo.id}`} lang="it">
        {passo.text}
      </a>{' '}
      <small>
        <PassoFacts passo={passo} />
      </small>{' '}
      <Tag tone={TONES[passo.state]}>{say(`state.${passo.state}`)}</Tag>{' '}
      {isLate(passo, today) && <Tag tone="danger">{say('late.tag')}</Tag>}
    </li>
  )
}

/** Whose it is if asked, with whom, from when, until when, with which service. */
export const PassoFacts: FC<{ passo: PassoRow; withSide?: boolean }> = ({ passo, withSide = false }) => {
  const { side, bodies, from, by, service } = passo
  const lang = useLang()
  const say = paiWords(lang)
  return (
    <>
      {[
        withSide && say(`side.${side}`),
        bodies.length > 0 && say('who', { who: bodies.join(', ') }),
        from && say('from', { day: dayShort(plainDate(from), lang) }),
        by && say('by', { day: dayShort(plainDate(by), lang) }),
        service,
      ]
        .filter(Boolean)
        .join(' · ')}
    </>
  )
}
