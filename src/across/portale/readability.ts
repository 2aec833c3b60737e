// The rules for what citizens read, as a machine can check them.

/** Words that the portal never says; each pattern takes all the forms of one word. */
const FORBIDDEN =
  /\b(?:erog(?:a|o|iam|hi)\w*|frui(?:re|sc|to|zione|bil)\w*|adempiment\w*|istanz[ae]|utent[ei]|utenza|soggett[oi]|modulistica|nelle more|concernent\w*|previ[oa]|ai sensi|clicca qui|faq|feedback|implement\w*|disabil[ei]\b|handicappat\w*|extracomunitar\w*|clandestin\w*)/giu

/** The words of the forbidden list that a text says. */
export function forbiddenIn(text: string): string[] {
  return text.match(FORBIDDEN) ?? []
}

/** The sentences of a text: what ends with a stop, a question or an exclamation mark, or with the text. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…])\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsIn(sentence) > 0)
}

/** How many words, as spaces part them: «l’impiego» is one. */
export function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/**
 * The Gulpease index of an Italian text: 0 (nobody) to 100 (everybody); above 60 whoever ended middle school reads it.
 * In: blocks of text, each of which ends a sentence. Source: Lucisano and Piemontese, 1988: 89 + (300 s − 10 l) / w.
 */
export function gulpease(blocks: readonly string[]): number {
  const words = blocks.reduce((sum, block) => sum + wordsIn(block), 0)
  if (words === 0) return 100
  const sentences = blocks.flatMap(sentencesOf).length
  const letters = blocks.join(' ').match(/[\p{L}\p{N}]/gu)?.length ?? 0
  return Math.min(100, Math.max(0, Math.round(89 + (300 * sentences - 10 * letters) / words)))
}
