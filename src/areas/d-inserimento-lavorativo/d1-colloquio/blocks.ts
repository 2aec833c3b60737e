import type { VoceData } from '../../../records/persona/index.ts'

/** The parts of the interview, in the order the page suggests; any order will do. */
export const BLOCKS = ['cerca', 'ha', 'manca', 'opportunita', 'note'] as const
export type Block = (typeof BLOCKS)[number]

export const isBlock = (text: string | undefined): text is Block => BLOCKS.some((block) => block === text)

/** What each part keeps, as it is read back. */
export interface BlockData {
  cerca: {
    professioni?: readonly string[] | undefined
    altra?: string | undefined
    data?: VoceData<'disponibilita'> | undefined
  }
  ha: Record<string, never>
  manca: { rimedi?: string[]; nota?: string }
  opportunita: { proposte?: string[]; vacancy?: string[]; si?: number }
  note: { testo?: string }
}
