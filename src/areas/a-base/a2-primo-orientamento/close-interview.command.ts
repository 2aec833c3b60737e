import { closeInterview } from '../../../across/erogazioni/index.ts'
import { defineCommand, done, refused } from '../../../platform/work/index.ts'
import { COUNSEL } from '../../../records/accesso/index.ts'
import { findDelivery } from '../../../records/erogazione/index.ts'
import { CloseInterview } from './close-interview.schema.ts'

/** Closes the interview by hand: where the person does not sign now, or the minutes are to be corrected. */
export const closeInterviewByHand = defineCommand({
  name: 'a2.close-interview',
  may: COUNSEL,
  input: CloseInterview,
  async run(work, { prestazioneId, ...how }) {
    const delivery = await findDelivery(work, prestazioneId)
    if (delivery?.service !== 'A2') return refused('accesso.non-trovata')
    const closed = await closeInterview(work, prestazioneId, how)
    return closed.ok ? done(closed.value) : closed
  },
})
