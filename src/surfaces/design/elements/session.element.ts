const WARNING_MS = 120_000

interface Left {
  idleSeconds: number
  absoluteSeconds: number
}

/** Warns two minutes before the session ends, and lengthens it with one key. The only assertive voice of the house. */
export class SiSession extends HTMLElement {
  #idleMs = 0
  #idleEnd = 0
  #absoluteEnd = 0
  #timer = 0
  #dialog: HTMLDialogElement | undefined

  connectedCallback(): void {
    this.#start({ idleSeconds: Number(this.dataset.idle), absoluteSeconds: Number(this.dataset.absolute) })
    document.addEventListener('si:alive', this.#alive)
    // A laptop that slept wakes up late: look again.
    document.addEventListener('visibilitychange', this.#look)
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer)
    document.removeEventListener('si:alive', this.#alive)
    document.removeEventListener('visibilitychange', this.#look)
  }

  #start({ idleSeconds, absoluteSeconds }: Left): void {
    this.#idleMs = idleSeconds * 1000
    this.#idleEnd = Date.now() + this.#idleMs
    this.#absoluteEnd = Date.now() + absoluteSeconds * 1000
    this.#look()
  }

  readonly #alive = (): void => {
    this.#idleEnd = Date.now() + this.#idleMs
    this.#look()
  }

  readonly #look = (): void => {
    clearTimeout(this.#timer)
    const left = Math.min(this.#idleEnd, this.#absoluteEnd) - Date.now()
    if (left <= 0) this.#show('over')
    else if (left <= WARNING_MS) this.#show('text')
    else this.#dialog?.close()
    if (left > 0) this.#timer = window.setTimeout(this.#look, left > WARNING_MS ? left - WARNING_MS : left)
  }

  /** Past its absolute end a session cannot be lengthened: only a new sign-in helps. */
  #show(sentence: 'text' | 'over'): void {
    this.#dialog?.remove()
    const dialog = document.createElement('dialog')
    dialog.className = 'si-dialog'
    dialog.setAttribute('role', 'alertdialog')
    dialog.setAttribute('aria-labelledby', 'si-session-title')
    dialog.setAttribute('aria-describedby', 'si-session-text')
    const [title, text] = [document.createElement('h2'), document.createElement('p')]
    title.id = 'si-session-title'
    title.textContent = this.dataset.title ?? ''
    text.id = 'si-session-text'
    const final = this.#absoluteEnd <= this.#idleEnd
    text.textContent = (sentence === 'text' && final ? this.dataset.final : this.dataset[sentence]) ?? ''
    dialog.append(title, text, sentence === 'over' ? this.#signIn() : this.#stay(final))
    this.#dialog = dialog
    document.body.append(dialog)
    dialog.showModal()
  }

  #stay(final: boolean): HTMLButtonElement {
    const button = document.createElement('button')
    button.className = 'btn btn-primary si-btn'
    button.textContent = (final ? this.dataset.close : this.dataset.stay) ?? ''
    button.autofocus = true
    button.addEventListener('click', () => (final ? this.#dialog?.close() : void this.#extend()))
    return button
  }

  #signIn(): HTMLAnchorElement {
    const link = document.createElement('a')
    link.className = 'btn btn-primary si-btn'
    link.href = location.href
    link.textContent = this.dataset.signin ?? ''
    return link
  }

  async #extend(): Promise<void> {
    const body = new URLSearchParams({ csrf: this.dataset.csrf ?? '' })
    const headers = { Accept: 'application/json' }
    const response = await fetch(this.dataset.url ?? '', { method: 'POST', headers, body }).catch(
      () => undefined,
    )
    if (response?.ok) this.#start((await response.json()) as Left)
    else if (response?.status === 401) this.#show('over')
  }
}
