import { beginInterview } from '../../../across/erogazioni/index.ts'
import { defineCommand } from '../../../platform/work/index.ts'
import { COUNSEL } from '../../../records/accesso/index.ts'
import { StartInterview } from './start-interview.schema.ts'

/** Begins the interview, or goes back to the one that is open. Refused as `beginInterview`. */
export const startInterview = defineCommand({
  name: 'a2.start-interview',
  may: COUNSEL,
  input: StartInterview,
  run: (work, input) => beginInterview(work, { service: 'A2', ...input }),
})
