import { fillForm, keep, kept } from './kept.element.ts'

const PAUSE_MS = 1000
const RETRY_MS = [2000, 5000, 10_000, 30_000]

interface Answer {
  /** The version of the record after this save, for the hidden field `version`. */
  version?: string | number
  /** «10:42» by the server's clock. */
  at?: string
  /** Where the two versions stand side by side (with status 409). */
  conflict?: string
  errors?: { field: string; message: string }[]
}

/** Saves its form by itself. «Salvato» is said only after the server's answer; until then a copy stays in this tab. */
export class SiAutosave extends HTMLElement {
  #form: HTMLFormElement | null = null
  #timer = 0
  #dirty = false
  #saving = false
  #stopped = false
  #failures = 0
  /** Sent while a save was on its way: it goes after the answer, with the version the answer brings. */
  #sending: (() => void) | undefined

  connectedCallback(): void {
    const form = this.querySelector('form')
    if (!form) return
    this.#form = form
    const before = kept(this.#key)
    if (before) {
      fillForm(form, before)
      this.#later(0)
    }
    form.addEventListener('input', () => this.#later(PAUSE_MS))
    form.addEventListener('focusout', () => this.#dirty && this.#later(0))
    form.addEventListener('submit', (event) => this.#leave(event, form))
    window.addEventListener('online', this.#flush)
    document.addEventListener('keydown', this.#onKey)
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer)
    window.removeEventListener('online', this.#flush)
    document.removeEventListener('keydown', this.#onKey)
  }

  get #key(): string {
    return `si-autosave:${this.dataset.url ?? ''}`
  }

  /** The person sends the form: from here on the copy and the retries are no longer ours. */
  #leave(event: SubmitEvent, form: HTMLFormElement): void {
    if (this.#saving) {
      event.preventDefault()
      this.#sending = () => form.requestSubmit(event.submitter)
      return
    }
    this.#stopped = true
    clearTimeout(this.#timer)
    sessionStorage.removeItem(this.#key)
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    this.#flush()
  }

  readonly #flush = (): void => {
    if (this.#dirty) this.#later(0)
  }

  #later(ms: number): void {
    if (!this.#form || this.#stopped) return
    this.#dirty = true
    keep(this.#key, this.#form)
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => void this.#save(), ms)
  }

  async #save(): Promise<void> {
    const form = this.#form
    if (!form || this.#saving || this.#stopped) return
    this.#saving = true
    this.#dirty = false
    this.#say('saving')
    const response = await this.#post(form)
    this.#saving = false
    if (response?.ok) await this.#saved(form, response)
    else if (response?.status === 409) this.#conflict(await answerOf(response))
    else if (response?.status === 422) this.#refused(await answerOf(response))
    else this.#failed()
    this.#sending?.()
  }

  async #post(form: HTMLFormElement): Promise<Response | undefined> {
    const body = new URLSearchParams()
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
    try {
      return await fetch(this.dataset.url ?? '', {
        method: 'POST',
        headers: { Accept: 'application/json' },
        body,
      })
    } catch {
      return undefined
    }
  }

  async #saved(form: HTMLFormElement, response: Response): Promise<void> {
    const { version, at } = await answerOf(response)
    const field = form.elements.namedItem('version')
    if (version !== undefined && field instanceof HTMLInputElement) field.value = String(version)
    this.#failures = 0
    document.dispatchEvent(new CustomEvent('si:alive'))
    // What was typed meanwhile is still only here.
    if (this.#dirty) return this.#later(PAUSE_MS)
    sessionStorage.removeItem(this.#key)
    this.#say('saved', at ?? new Date().toLocaleTimeString('it-IT', { hour: 'numeric', minute: '2-digit' }))
  }

  #failed(): void {
    const wait = RETRY_MS[Math.min(this.#failures, RETRY_MS.length - 1)] ?? PAUSE_MS
    this.#failures += 1
    this.#say('failed')
    this.#later(wait)
  }

  #refused({ errors }: Answer): void {
    this.#say('failed')
    const [first] = errors ?? []
    if (first && this.#status) this.#status.textContent = first.message
  }

  /** A form of an earlier session is refused too, with nothing to compare: what is typed stays here, for the next load. */
  #conflict({ conflict }: Answer): void {
    if (!conflict) return this.#failed()
    this.#stopped = true
    this.#say('conflict')
    if (!this.#status) return
    const link = document.createElement('a')
    link.href = conflict
    link.textContent = this.#status.dataset.compare ?? ''
    this.#status.append(' ', link)
  }

  get #status(): HTMLElement | null {
    return document.querySelector<HTMLElement>('[data-si-saved]')
  }

  #say(state: 'saving' | 'saved' | 'failed' | 'conflict', time = ''): void {
    const status = this.#status
    if (!status) return
    status.textContent = (status.dataset[state] ?? '').replace('#', time)
    status.classList.toggle('si-saved--failed', state === 'failed' || state === 'conflict')
  }
}

async function answerOf(response: Response): Promise<Answer> {
  try {
    return ((await response.json()) ?? {}) as Answer
  } catch {
    return {}
  }
}
