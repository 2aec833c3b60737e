import { isTyping } from './shortcuts.element.ts'

/**
 * A board whose cards move by the keys too: with the focus in a card «]» presses what the card marks with `data-move="]"`, and
 * «[» the other. The keys are off in fields, over a dialog, and where a person switched single-letter keys off.
 */
export class SiBoard extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('keydown', this.#onKey)
  }

  /** What the list of shortcuts says of them. */
  get keys(): [string, string][] {
    const { forth = '', back = '' } = this.dataset
    return [
      [']', forth],
      ['[', back],
    ]
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (isTyping(event) && !event.getModifierState('AltGraph')) return
    if (!document.querySelector('si-shortcuts') || !(event.target instanceof Element)) return
    if (event.key !== ']' && event.key !== '[') return
    const move = event.target.closest('article')?.querySelector<HTMLElement>(`[data-move="${event.key}"]`)
    if (!move) return
    event.preventDefault()
    move.click()
  }
}
