import { isTyping } from './shortcuts.element.ts'

const MAX_ROWS = 8
const PAUSE_MS = 120

interface Item {
  href: string
  label: string
  hint?: string
}
interface Group {
  label: string
  items: Item[]
}

/** The command palette: Ctrl K or `/` from anywhere. Its form remains a plain search without JavaScript. */
export class SiPalette extends HTMLElement {
  #dialog: HTMLDialogElement | undefined
  #input: HTMLInputElement | undefined
  #list: HTMLElement | undefined
  #said: HTMLElement | undefined
  #options: HTMLElement[] = []
  #selected = 0
  #timer = 0
  #asking: AbortController | undefined

  connectedCallback(): void {
    document.addEventListener('keydown', this.#onAnyKey)
    const box = this.querySelector<HTMLInputElement>('input[type=search]')
    box?.addEventListener('click', () => this.#open(box.value))
    box?.addEventListener('input', () => this.#open(box.value))
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#onAnyKey)
  }

  readonly #onAnyKey = (event: KeyboardEvent): void => {
    const chord = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
    const slash = event.key === '/' && !isTyping(event) && document.querySelector('si-shortcuts') !== null
    if (!chord && !slash) return
    event.preventDefault()
    this.#open('')
  }

  #open(text: string): void {
    const dialog = (this.#dialog ??= this.#build())
    if (dialog.open || !this.#input) return
    if (document.querySelector('dialog[open]')) return
    dialog.showModal()
    this.#input.value = text
    void this.#ask()
  }

  #build(): HTMLDialogElement {
    const dialog = document.createElement('dialog')
    dialog.className = 'si-dialog si-palette'
    dialog.setAttribute('aria-label', this.dataset.title ?? '')
    const input = document.createElement('input')
    input.className = 'si-palette__input'
    input.autocomplete = 'off'
    input.placeholder = this.dataset.hint ?? ''
    set(input, { role: 'combobox', 'aria-expanded': 'true', 'aria-controls': 'si-palette-list' })
    set(input, { 'aria-autocomplete': 'list', 'aria-label': this.dataset.title ?? '' })
    const list = document.createElement('div')
    list.className = 'si-palette__list'
    set(list, { id: 'si-palette-list', role: 'listbox', 'aria-label': this.dataset.title ?? '' })
    const said = document.createElement('p')
    said.className = 'si-palette__said'
    said.setAttribute('role', 'status')
    dialog.append(input, list, said)
    document.body.append(dialog)
    ;[this.#input, this.#list, this.#said] = [input, list, said]
    input.addEventListener('input', () => {
      clearTimeout(this.#timer)
      this.#timer = window.setTimeout(() => void this.#ask(), PAUSE_MS)
    })
    input.addEventListener('keydown', (event) => this.#onKey(event))
    dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close())
    dialog.addEventListener('close', () => this.#forget())
    return dialog
  }

  /** What was found does not greet the next opening: Enter would open a row of the last search. */
  #forget(): void {
    this.#asking?.abort()
    this.#options = []
    this.#list?.replaceChildren()
    this.#input?.removeAttribute('aria-activedescendant')
  }

  #onKey(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      event.preventDefault()
      this.#select((this.#selected + step + this.#options.length) % Math.max(this.#options.length, 1))
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault()
      this.#act(event.ctrlKey || event.metaKey)
    }
  }

  /** Opens the chosen row; with none, the full search. */
  #act(newTab: boolean): void {
    const href = this.#options[this.#selected]?.dataset.href
    if (!href) this.#searchInFull()
    else if (newTab) window.open(href, '_blank', 'noopener')
    else location.assign(href)
  }

  #searchInFull(): void {
    const box = this.querySelector<HTMLInputElement>('input[type=search]')
    if (box) box.value = this.#input?.value ?? ''
    this.querySelector('form')?.requestSubmit()
  }

  async #ask(): Promise<void> {
    this.#asking?.abort()
    const asking = (this.#asking = new AbortController())
    // Posted, because what is typed names people and addresses are kept in logs.
    const body = new URLSearchParams({ q: this.#input?.value ?? '', here: location.pathname })
    const headers = { 'x-csrf-token': this.dataset.csrf ?? '' }
    try {
      const response = await fetch(this.dataset.url ?? '', {
        method: 'POST',
        body,
        headers,
        signal: asking.signal,
      })
      if (!response.ok) throw new Error(String(response.status))
      this.#show(((await response.json()) as { groups: Group[] }).groups)
    } catch {
      if (asking.signal.aborted) return
      this.#show([])
      this.#say(this.dataset.failed)
    }
  }

  #show(groups: Group[]): void {
    let room = MAX_ROWS
    this.#options = []
    const nodes = groups.flatMap(({ label, items }, index) => {
      const rows = items.filter(({ href }) => href.startsWith('/')).slice(0, room)
      room -= rows.length
      return rows.length === 0 ? [] : [this.#group(label, rows, index)]
    })
    this.#list?.replaceChildren(...nodes)
    const count = this.#options.length
    this.#say(
      count === 0
        ? this.dataset.none
        : count === 1
          ? this.dataset.one
          : this.dataset.many?.replace('#', String(count)),
    )
    this.#select(0)
  }

  #group(label: string, rows: Item[], index: number): HTMLElement {
    const title = document.createElement('div')
    title.className = 'si-palette__group'
    title.id = `si-palette-group-${index}`
    title.textContent = label
    const group = document.createElement('div')
    set(group, { role: 'group', 'aria-labelledby': title.id })
    group.append(title, ...rows.map((item) => this.#option(item)))
    return group
  }

  #option({ href, label, hint }: Item): HTMLElement {
    const option = document.createElement('div')
    const position = this.#options.push(option) - 1
    option.className = 'si-palette__item'
    option.dataset.href = href
    set(option, { id: `si-palette-${position}`, role: 'option', 'aria-selected': 'false' })
    const [name, more] = [document.createElement('span'), document.createElement('span')]
    name.textContent = label
    more.textContent = hint ?? ''
    option.append(name, more)
    option.addEventListener('click', (event) => {
      this.#selected = position
      this.#act(event.ctrlKey || event.metaKey)
    })
    return option
  }

  #select(position: number): void {
    this.#selected = position
    for (const [index, option] of this.#options.entries()) {
      option.setAttribute('aria-selected', String(index === position))
    }
    const current = this.#options[position]
    current?.scrollIntoView({ block: 'nearest' })
    this.#input?.setAttribute('aria-activedescendant', current?.id ?? '')
  }

  #say(sentence: string | undefined): void {
    if (this.#said) this.#said.textContent = sentence ?? ''
  }
}

function set(element: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
}
