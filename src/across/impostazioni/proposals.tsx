import type { FC } from 'hono/jsx'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Callout,
  Card,
  dayShort,
  DefinitionList,
  Form,
  instantShort,
  Stack,
  Tag,
  useLang,
} from '../../surfaces/design/index.ts'
import { totalOf, type Versione } from '../../records/normativa/index.ts'
import type { Unit } from '../../standard/index.ts'
import { Act, valueOfNumber } from '../standard/index.ts'
import { effectInWords } from './effect-table.tsx'
import { HOME } from './frame.tsx'
import type { Proposal } from './list-parametri.query.ts'
import { valueTyped } from './parametri.ts'
import { words } from './words.ts'

interface ProposalsProps {
  code: string
  unit: Unit
  proposals: readonly Proposal[]
  csrf: string
}

/** The proposals that wait, each with what it would have changed and what may be done with it. */
export const Proposals: FC<ProposalsProps> = ({ proposals, ...more }) =>
  proposals.length === 0 ? null : (
    <Stack>
      {proposals.map((proposal) => (
        <Waiting proposal={proposal} {...more} />
      ))}
    </Stack>
  )

const Waiting: FC<Omit<ProposalsProps, 'proposals'> & { proposal: Proposal }> = ({
  proposal,
  code,
  unit,
  csrf,
}) => {
  const lang = useLang()
  const say = words(lang)
  const day = dayShort(proposal.validFrom, lang)
  const here = `${HOME}/standard/${code}`
  const again = new URLSearchParams({
    value: valueTyped(proposal.value, unit),
    validFrom: proposal.validFrom,
    source: proposal.source,
    certainty: proposal.certainty,
    proposta: proposal.id,
  })
  return (
    <Card
      title={say('proposal.title', { value: valueOfNumber(code, proposal, lang), day })}
      aside={proposal.certainty === 'da-confermare' && <Tag tone="warning">{say('to-confirm')}</Tag>}
    >
      <Stack>
        <p>
          {say('proposal.by', { name: proposal.proposedBy, at: instantShort(proposal.proposedAt, lang) })}
        </p>
        <DefinitionList
          entries={[
            { term: say('source'), detail: <Act>{proposal.source}</Act> },
            {
              term: say('proposal.effect'),
              detail: effectInWords(proposal.replay, totalOf(proposal.replay), lang),
            },
          ]}
        />
        {proposal.isMine && <Callout kind="note">{say('proposal.mine')}</Callout>}
        <Form
          action={`${here}/proposte/${proposal.id}/${proposal.isMine ? 'ritiro' : 'approvazione'}`}
          csrf={csrf}
        >
          <ButtonRow>
            {!proposal.isMine && <Button>{say('approve', { day })}</Button>}
            <Button kind="danger" formaction={`${here}/proposte/${proposal.id}/ritiro`}>
              {say('withdraw')}
            </Button>
            <ButtonLink href={`${here}/simulazione?${again.toString()}`} kind="quiet">
              {say('proposal.again')}
            </ButtonLink>
          </ButtonRow>
        </Form>
      </Stack>
    </Card>
  )
}

/** What was decided on this number, the last first. */
export const Decided: FC<{ code: string; versioni: readonly Versione[] }> = ({ code, versioni }) => {
  const lang = useLang()
  const say = words(lang)
  if (versioni.length === 0) return null
  return (
    <Card title={say('decided')}>
      <DefinitionList
        entries={versioni.map((each) => ({
          term: say('proposal.title', {
            value: valueOfNumber(code, each, lang),
            day: dayShort(each.validFrom, lang),
          }),
          detail:
            each.state === 'in-vigore' && each.approvedAt
              ? say('decided.approved', {
                  by: each.proposedBy,
                  name: each.approvedBy ?? '',
                  at: instantShort(each.approvedAt, lang),
                })
              : say('decided.withdrawn', { by: each.proposedBy }),
        }))}
      />
    </Card>
  )
}
