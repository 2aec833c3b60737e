import { isTyping } from './shortcuts.element.ts'

/**
 * Rows that the hand can stay on the keyboard for: `j` and `k` put the focus on the link of the next and of the previous
 * one, where Enter opens it as anywhere; `e` opens the form of the row the focus is in. Without it the rows are what they
 * were. The keys are off in fields, over a dialog, and where a person switched single-letter keys off.
 */
export class SiRows extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('keydown', this.#onKey)
  }

  /** What the list of shortcuts says of them. */
  get keys(): [string, string][] {
    const { next = '', previous = '', complete } = this.dataset
    return [['j', next], ['k', previous], ...(complete ? [['e', complete] as [string, string]] : [])]
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#onKey)
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (isTyping(event) || !document.querySelector('si-shortcuts') || document.querySelector('dialog[open]'))
      return
    const move = { j: 1, k: -1 }[event.key]
    const row = this.#rows().findIndex((each) => each.contains(document.activeElement))
    const moved = move ? this.#go(row, move) : event.key === 'e' && this.#complete(row)
    if (moved) event.preventDefault()
  }

  #rows(): HTMLTableRowElement[] {
    return [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')]
  }

  /** From outside the rows both ways lead to the first. */
  #go(from: number, move: number): boolean {
    const rows = this.#rows()
    const to = from < 0 ? rows[0] : rows[from + move]
    const link = to?.querySelector<HTMLElement>('th a')
    link?.focus()
    return link !== null && link !== undefined
  }

  #complete(row: number): boolean {
    const form = this.#rows()[row]?.querySelector<HTMLDetailsElement>('details:has(form)')
    if (!form) return false
    form.open = true
    form.querySelector<HTMLElement>('input:not([type=hidden])')?.focus()
    return true
  }
}
