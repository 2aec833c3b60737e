import { defineApi } from '../../surfaces/door/api.ts'
import { annulPerdita, decidePerdita, observePerdita, openPerdita } from './perdita.command.ts'
import { listWork, readPerdita, readVita } from './stato.query.ts'
import { correctWork, declareWork, reconcileWork, removeWork } from './work.command.ts'

const tag = 'stato'
const WORK = '/persone/{personaId}/rapporti'
const LOSS = '/persone/{personaId}/perdite'

export const statoApi = defineApi(
  {
    method: 'get',
    path: '/persone/{personaId}/storia',
    request: readVita,
    summary:
      'The status over time: declarations, work, suspensions, losses, each with rule, source and effect.',
    tag,
  },
  {
    method: 'get',
    path: WORK,
    request: listWork,
    summary: 'The work of a person, with its corrections.',
    tag,
  },
  {
    method: 'post',
    path: WORK,
    request: declareWork,
    success: 201,
    summary: 'Writes work that a person tells of.',
    tag,
  },
  {
    method: 'put',
    path: `${WORK}/{rapportoId}`,
    request: correctWork,
    summary: 'Corrects it; 409 where it is no longer as it was seen.',
    tag,
  },
  {
    method: 'post',
    path: `${WORK}/{rapportoId}/rimozione`,
    request: removeWork,
    summary: 'Takes it away, with the reason.',
    tag,
  },
  {
    method: 'post',
    path: `${WORK}/{rapportoId}/confronto`,
    request: reconcileWork,
    summary: 'Says which of two tellings of one work counts.',
    tag,
  },
  {
    method: 'post',
    path: LOSS,
    request: openPerdita,
    success: 201,
    summary: 'Begins a proceeding about the status.',
    tag,
  },
  { method: 'get', path: `${LOSS}/{perditaId}`, request: readPerdita, summary: 'A proceeding.', tag },
  {
    method: 'post',
    path: `${LOSS}/{perditaId}/osservazioni`,
    request: observePerdita,
    summary: 'Writes what the person answers.',
    tag,
  },
  {
    method: 'post',
    path: `${LOSS}/{perditaId}/decisione`,
    request: decidePerdita,
    summary: 'Decides it, after the answer or its term.',
    tag,
  },
  {
    method: 'post',
    path: `${LOSS}/{perditaId}/annullamento`,
    request: annulPerdita,
    summary: 'Annuls a loss: the declaration is open again.',
    tag,
  },
)
