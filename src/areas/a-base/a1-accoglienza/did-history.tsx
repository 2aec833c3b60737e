import type { FC } from 'hono/jsx'
import { isOpen, SUPPORT_KINDS, type Sostegno } from '../../../records/stato/index.ts'
import {
  ButtonLink,
  ButtonRow,
  Card,
  dayShort,
  DefinitionList,
  instantShort,
  LinkList,
  Tag,
  useLang,
} from '../../../surfaces/design/index.ts'
import { didWords } from './did-words.ts'
import type { DidShown } from './did.query.ts'

/** One declaration: what was declared, when, where, and its receipt. */
export const DidCard: FC<{ personaId: string; did: DidShown; mayPrint: boolean; mayClose: boolean }> = (
  props,
) => {
  const { personaId, did, mayPrint, mayClose } = props
  const lang = useLang()
  const say = didWords(lang)
  const { competente, acting } = did
  const here = `/siul/persone/${personaId}/did/${did.id}`
  const recorded = instantShort(did.givenAt, lang)
  return (
    <Card
      level={3}
      title={say('history.receipt', { number: did.number })}
      aside={<DidState did={did} />}
      footer={
        mayPrint && (
          <ButtonRow>
            <ButtonLink href={`${here}.pdf`} kind="secondary" icon="it-file-pdf" small>
              {say('history.pdf', { number: did.number })}
            </ButtonLink>
            {isOpen(did) && mayClose && (
              <ButtonLink href={`${here}/chiusura`} kind="quiet" small>
                {say('history.close')}
              </ButtonLink>
            )}
          </ButtonRow>
        )
      }
    >
      <DefinitionList
        entries={[
          { term: say('history.given'), detail: dayShort(did.givenOn, lang) },
          { term: say('history.from'), detail: dayShort(did.unemploymentFrom, lang) },
          { term: say('history.channel'), detail: say(`channel.${did.channel}`) },
          {
            term: say('history.centres'),
            detail: say(competente === acting ? 'history.same' : 'history.other', { competente, acting }),
          },
          {
            term: say('history.recorded'),
            detail: did.by ? say('history.recordedBy', { at: recorded, by: did.by }) : recorded,
          },
        ]}
      />
    </Card>
  )
}

const DidState: FC<{ did: DidShown }> = ({ did: { closedOn, closedReason } }) => {
  const lang = useLang()
  const say = didWords(lang)
  if (!closedOn || !closedReason) return <Tag tone="success">{say('history.open')}</Tag>
  const reason = say(`reason.${closedReason}`)
  return <Tag>{say('history.closed', { day: dayShort(closedOn, lang), reason })}</Tag>
}

/** The supports in short, with the way to add one. */
export const SostegniCard: FC<{ personaId: string; sostegni: readonly Sostegno[] }> = (props) => {
  const { personaId, sostegni } = props
  const say = didWords(useLang())
  const page = `/siul/persone/${personaId}/sostegni`
  return (
    <Card
      title={say('sostegni.title')}
      footer={
        <ButtonLink href={page} kind="secondary" small>
          {say('sostegni.add')}
        </ButtonLink>
      }
    >
      {sostegni.length === 0 ? (
        <p>{say('sostegni.none')}</p>
      ) : (
        <LinkList
          links={sostegni.toReversed().map((sostegno) => ({
            href: `${page}?chiudi=${sostegno.id}`,
            label: SUPPORT_KINDS[sostegno.kind].name,
            detail: <SostegnoPeriod sostegno={sostegno} />,
          }))}
        />
      )}
    </Card>
  )
}

export const SostegnoPeriod: FC<{ sostegno: Sostegno }> = ({ sostegno: { from, until, suspendedFrom } }) => {
  const lang = useLang()
  const say = didWords(lang)
  const day = (on: NonNullable<typeof until>) => dayShort(on, lang)
  return (
    <>
      {until
        ? say('sostegni.period', { from: day(from), until: day(until) })
        : say('sostegni.running', { from: day(from) })}
      {suspendedFrom && `, ${say('sostegni.suspended', { day: day(suspendedFrom) })}`}
    </>
  )
}
