import type { SiBoard } from './board.element.ts'
import type { SiRows } from './rows.element.ts'

const FIELDS = 'input, textarea, select, [contenteditable]'
const SEQUENCE_MS = 1200

/** Whether a key press is text for a field, or belongs to the browser: no shortcut then. */
export const isTyping = ({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey || (target instanceof Element && target.closest(FIELDS) !== null)

/** Letters that press what the page marks with `data-shortcut` («n», «g o»); `?` lists them. The page leaves it out where a person switched it off. */
export class SiShortcuts extends HTMLElement {
  #prefix = ''
  #timer = 0

  connectedCallback(): void {
    document.addEventListener('keydown', this.#onKey)
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#onKey)
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (isTyping(event) || document.querySelector('dialog[open]')) return
    if (event.key === '?') return this.#list()
    const pressed = this.#prefix + event.key
    clearTimeout(this.#timer)
    this.#prefix = ''
    const target = document.querySelector<HTMLElement>(`[data-shortcut="${CSS.escape(pressed)}"]`)
    if (target) {
      event.preventDefault()
      target.click()
    } else if (event.key === 'g') {
      this.#prefix = 'g '
      this.#timer = window.setTimeout(() => (this.#prefix = ''), SEQUENCE_MS)
    }
  }

  #list(): void {
    const dialog = document.createElement('dialog')
    dialog.className = 'si-dialog'
    const title = document.createElement('h2')
    title.id = 'si-keys-title'
    title.textContent = this.dataset.title ?? ''
    dialog.setAttribute('aria-labelledby', title.id)
    const list = document.createElement('dl')
    list.className = 'si-keys'
    const own: [string, string][] = [
      ['Ctrl K', this.dataset.palette ?? ''],
      ['?', this.dataset.help ?? ''],
    ]
    for (const [key, does] of [...own, ...marked()]) {
      const [term, kbd, detail] = [
        document.createElement('dt'),
        document.createElement('kbd'),
        document.createElement('dd'),
      ]
      kbd.textContent = key
      detail.textContent = does
      term.append(kbd)
      list.append(term, detail)
    }
    const close = document.createElement('button')
    close.className = 'btn btn-primary si-btn'
    close.textContent = this.dataset.close ?? ''
    close.addEventListener('click', () => dialog.close())
    dialog.addEventListener('close', () => dialog.remove())
    dialog.append(title, list, close)
    document.body.append(dialog)
    dialog.showModal()
  }
}

const marked = (): [string, string][] => [
  ...[...document.querySelectorAll<HTMLElement>('[data-shortcut]')].map((element): [string, string] => [
    element.dataset.shortcut ?? '',
    element.textContent.trim(),
  ]),
  ...(document.querySelector<SiRows>('si-rows')?.keys ?? []),
  ...(document.querySelector<SiBoard>('si-board')?.keys ?? []),
]
