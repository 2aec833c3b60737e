const RETRY_MS = 20_000

/** A form that was sent and has not arrived: what it says, under a key that makes it one however often it leaves. */
interface Kept {
  key: string
  /** The form it was written in, where the page shows it again. */
  form: string
  body: Record<string, string | string[]>
  /** Why it was not accepted; then it waits for a correction. */
  refused?: string
}

type Sent = 'done' | 'away' | 'signed-out' | { refused: string }

/**
 * Sends its forms through `data-url`, now or when there is a line again. What waits stays in this browser, under the
 * account that wrote it (`data-owner`); the server knows the same key as the same thing.
 */
export class SiOutbox extends HTMLElement {
  #busy = false
  #sent = 0
  #timer = 0

  connectedCallback(): void {
    for (const form of this.querySelectorAll('form')) {
      if (form.elements.namedItem('key')) form.addEventListener('submit', (event) => this.#keep(event, form))
    }
    window.addEventListener('online', this.#flush)
    this.#timer = window.setInterval(this.#flush, RETRY_MS)
    for (const kept of this.#read()) this.#mark(kept)
    this.#flush()
  }

  disconnectedCallback(): void {
    window.removeEventListener('online', this.#flush)
    clearInterval(this.#timer)
  }

  #keep(event: SubmitEvent, form: HTMLFormElement): void {
    event.preventDefault()
    const body = bodyOf(form)
    const kept: Kept = { key: String(body['key']), form: form.id, body }
    this.#write([...this.#read().filter(({ key }) => key !== kept.key), kept])
    this.#mark(kept)
    this.#flush()
  }

  readonly #flush = (): void => {
    if (!this.#busy) void this.#send()
  }

  async #send(): Promise<void> {
    this.#busy = true
    let signedOut = false
    for (const kept of this.#read()) {
      if (kept.refused !== undefined) continue
      const sent = await this.#post(kept)
      if (sent === 'away') break
      signedOut = sent === 'signed-out'
      if (signedOut) break
      if (typeof sent === 'object') this.#settle(kept, sent.refused)
      else this.#settle(kept)
    }
    this.#busy = false
    this.#say(signedOut)
  }

  async #post({ body }: Kept): Promise<Sent> {
    let response: Response
    try {
      response = await fetch(this.dataset.url ?? '', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': this.dataset.csrf ?? '' },
        body: JSON.stringify(body),
      })
    } catch {
      return 'away'
    }
    if (response.ok) return 'done'
    if (response.status === 401 || response.status === 403) return 'signed-out'
    if (response.status === 429 || response.status >= 500) return 'away'
    return { refused: await whyNot(response) }
  }

  /** It has arrived, or was refused: what was written meanwhile is left alone. */
  #settle(kept: Kept, refused?: string): void {
    const rest = this.#read().filter(({ key }) => key !== kept.key)
    const settled = refused === undefined ? undefined : { ...kept, refused }
    this.#write(settled ? [...rest, settled] : rest)
    if (!settled) this.#sent += 1
    this.#mark(settled ?? kept, settled ? undefined : (this.dataset.done ?? ''))
  }

  /** In the place of the form: that it is kept, has left, or why it was not accepted. */
  #mark(kept: Kept, done?: string): void {
    const form = kept.form === '' ? null : this.querySelector<HTMLFormElement>(`form[id="${kept.form}"]`)
    const stop = form?.closest('details')
    if (!stop) return this.#orphan(kept)
    const mark = stop.previousElementSibling?.matches('[data-si-mark]')
      ? stop.previousElementSibling
      : document.createElement('p')
    mark.setAttribute('data-si-mark', '')
    mark.textContent =
      kept.refused === undefined
        ? (done ?? this.dataset.kept ?? '')
        : `${this.dataset.refused} ${kept.refused}`
    stop.before(mark)
    stop.hidden = kept.refused === undefined
    stop.open = kept.refused !== undefined
  }

  /** It was not accepted and its form is not here to be corrected: what was written is shown, so that it is not lost. */
  #orphan({ key, body, refused }: Kept): void {
    if (refused === undefined || this.querySelector(`[data-orphan="${key}"]`)) return
    const note = document.createElement('p')
    note.dataset.orphan = key
    note.textContent = [this.dataset.refused, refused, body['note']].filter(Boolean).join(' ')
    const drop = document.createElement('button')
    drop.type = 'button'
    drop.className = 'btn btn-outline-primary si-btn btn-sm'
    drop.textContent = this.dataset.drop ?? ''
    drop.addEventListener('click', () => {
      this.#write(this.#read().filter((kept) => kept.key !== key))
      note.remove()
    })
    note.append(' ', drop)
    this.querySelector('[data-said]')?.after(note)
  }

  #say(signedOut: boolean): void {
    const waiting = this.#read().filter(({ refused }) => refused === undefined).length
    const text =
      waiting > 0
        ? (signedOut ? this.dataset.login : this.dataset.waiting)?.replace('#', String(waiting))
        : this.#sent > 0
          ? this.dataset.sent?.replace('#', String(this.#sent))
          : ''
    const said = this.querySelector('[data-said]')
    if (said) said.textContent = text ?? ''
  }

  get #place(): string {
    return `si-outbox:${this.dataset.owner ?? ''}`
  }

  #read(): Kept[] {
    return JSON.parse(localStorage.getItem(this.#place) ?? '[]') as Kept[]
  }

  #write(all: Kept[]): void {
    if (all.length === 0) localStorage.removeItem(this.#place)
    else localStorage.setItem(this.#place, JSON.stringify(all))
  }
}

/** What a form says, as the API takes it: without its part's prefix, empty fields left out, and when it was written. */
function bodyOf(form: HTMLFormElement): Kept['body'] {
  const body: Kept['body'] = { savedAt: new Date().toISOString() }
  for (const [name, value] of new FormData(form)) {
    if (name === 'csrf' || typeof value !== 'string' || value.trim() === '') continue
    const field = name.slice(name.indexOf('.') + 1)
    const before = body[field]
    body[field] = before === undefined ? value : [before, value].flat()
  }
  return body
}

async function whyNot(response: Response): Promise<string> {
  try {
    const {
      title,
      detail,
      errors = [],
    } = (await response.json()) as {
      title?: string
      detail?: string
      errors?: { message: string }[]
    }
    return errors[0]?.message ?? detail ?? title ?? String(response.status)
  } catch {
    return String(response.status)
  }
}
