import type { Child, FC } from 'hono/jsx'
import { canTakeMancanza, type Mancanza } from '../../../records/condizionalita/index.ts'
import { JUSTIFIED_REASONS, plainDate } from '../../../standard/index.ts'
import {
  Button,
  Card,
  dayShort,
  Form,
  SelectField,
  Tag,
  TextField,
  useLang,
} from '../../../surfaces/design/index.ts'
import { mancanzeWords } from './words-mancanze.ts'

interface MancanzaProps {
  mancanza: Mancanza
  csrf: string
  may: { tell: boolean; judge: boolean; decide: boolean }
}

/** A duty not kept: what is known, and the one or two things that may be done now. */
export const MancanzaCard: FC<MancanzaProps> = (props) => {
  const { mancanza, may } = props
  const lang = useLang()
  const say = mancanzeWords(lang)
  const { state, happenedOn, registeredByName } = mancanza
  const isOpen = state === 'motivi-chiesti' || state === 'proposta'
  return (
    <Card title={say(`kind.${mancanza.kind}`)} aside={<Tag>{say(`state.${state}`)}</Tag>}>
      <div class="si-stack">
        <p>{say('on', { day: dayShort(plainDate(happenedOn), lang), name: registeredByName })}</p>
        {mancanza.passo && <p lang="it">{mancanza.passo}</p>}
        {mancanza.note && <p>{mancanza.note}</p>}
        <Known mancanza={mancanza} />
        {!may.tell && (
          <a href={`/siul/persone/${mancanza.personaId}/mancanze/${mancanza.id}`}>
            {say('open')}
            <span class="visually-hidden"> {say(`kind.${mancanza.kind}`)}</span>
          </a>
        )}
        {isOpen && may.tell && <TellForm {...props} />}
        {isOpen && may.judge && <JusticeForms {...props} />}
        {state === 'proposta' &&
          may.tell &&
          (may.decide ? <DecideForm {...props} /> : <p>{say('decide.other')}</p>)}
        {may.judge && canTakeMancanza(state, 'annul') && (state !== 'decisa' || may.decide) && (
          <details>
            <summary>{say('annul.do')}</summary>
            <Act {...props} act="annulla">
              <TextField name="note" label={say('annul.note')} maxlength={1000} />
              <Button kind="danger">{say('annul.do')}</Button>
            </Act>
          </details>
        )}
      </div>
    </Card>
  )
}

const Known: FC<{ mancanza: Mancanza }> = ({ mancanza }) => {
  const lang = useLang()
  const say = mancanzeWords(lang)
  const { state, reasonsBy, reason, reasonNote, reasonDocument, proposal } = mancanza
  return (
    <>
      {state === 'motivi-chiesti' && (
        <p>{say('reasons.by', { day: dayShort(plainDate(reasonsBy), lang) })}</p>
      )}
      {reasonNote && <p>{say('reasons.said', { words: reasonNote })}</p>}
      {reasonDocument && <p>{say('reasons.document', { document: reasonDocument })}</p>}
      {reason && <p>{say('reasons.accepted', { reason: say(`reason.${reason}`) })}</p>}
      {proposal && (
        <p>
          {say('proposal', { time: proposal.time, measure: say(`measure.${proposal.measure}`) })}{' '}
          <small>{say('source', { source: proposal.source })}</small>
        </p>
      )}
      {mancanza.decisionNote && (
        <p>{say('decided', { name: mancanza.decidedByName ?? '', words: mancanza.decisionNote })}</p>
      )}
      {mancanza.annulledNote && <p>{say('annulled', { words: mancanza.annulledNote })}</p>}
    </>
  )
}

/** A form of one of many on the page: its fields have names of their own, so that every label finds its control. */
const Act: FC<MancanzaProps & { act: string; children: Child }> = ({ mancanza, csrf, act, children }) => (
  <Form action={`/siul/persone/${mancanza.personaId}/mancanze/${mancanza.id}`} csrf={csrf}>
    <input type="hidden" name="act" value={act} />
    {children}
  </Form>
)

const TellForm: FC<MancanzaProps> = (props) => {
  const say = mancanzeWords(useLang())
  return (
    <details>
      <summary>{say('reasons.do')}</summary>
      <Act {...props} act="motivi">
        <TextField name="words" label={say('reasons.note')} maxlength={1000} />
        <TextField name="document" label={say('reasons.paper')} optional maxlength={200} />
        <Button kind="secondary">{say('reasons.do')}</Button>
      </Act>
    </details>
  )
}

const JusticeForms: FC<MancanzaProps> = (props) => {
  const say = mancanzeWords(useLang())
  return (
    <>
      <Act {...props} act="giustifica">
        <SelectField
          name="reason"
          label={say('justify.reason')}
          options={JUSTIFIED_REASONS.map((value) => ({ value, label: say(`reason.${value}`) }))}
        />
        <Button kind="secondary">{say('justify.do')}</Button>
      </Act>
      {props.mancanza.state === 'motivi-chiesti' && (
        <Act {...props} act="proponi">
          <p>{say('propose.lead')}</p>
          <Button kind="secondary">{say('propose.do')}</Button>
        </Act>
      )}
    </>
  )
}

const DecideForm: FC<MancanzaProps> = (props) => {
  const say = mancanzeWords(useLang())
  return (
    <Act {...props} act="decidi">
      <TextField name="why" label={say('decide.note')} maxlength={1000} />
      <div class="si-buttons">
        <Button name="decision" value="dismiss" kind="secondary">
          {say('decide.dismiss')}
        </Button>
        <Button name="decision" value="confirm" kind="danger">
          {say('decide.confirm')}
        </Button>
      </div>
    </Act>
  )
}
