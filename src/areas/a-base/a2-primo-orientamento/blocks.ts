/** The parts of the interview, in the order the page suggests; any order will do. */
export const BLOCKS = [
  'chi-sei',
  'esperienze',
  'profilazione',
  'lavori',
  'percorso',
  'patto',
  'note',
] as const
export type Block = (typeof BLOCKS)[number]

/** Those that are saved as parts: the patto is a record of its own. */
export const SAVED_BLOCKS = ['chi-sei', 'esperienze', 'profilazione', 'lavori', 'percorso', 'note'] as const
export type SavedBlock = (typeof SAVED_BLOCKS)[number]

/** What each part keeps. */
export const FIELDS = {
  'chi-sei': [],
  esperienze: ['altre'],
  profilazione: ['answers', 'level', 'levelReason', 'disagreement'],
  lavori: ['professioni', 'altra', 'referral'],
  percorso: ['goal', 'ours', 'theirs'],
  note: ['text'],
} as const satisfies Record<SavedBlock, readonly string[]>

/** The parts that make the interview: the note is the counsellor's own. */
export const CONVERSATION: readonly SavedBlock[] = [
  'chi-sei',
  'esperienze',
  'profilazione',
  'lavori',
  'percorso',
]

export const isBlock = (text: string | undefined): text is Block => BLOCKS.some((block) => block === text)
export const isSavedBlock = (text: string): text is SavedBlock => SAVED_BLOCKS.some((block) => block === text)
