const EVERY_MS = 4000

/** Asks `data-url` what is going on and shows the page again once it is no longer `data-now`. */
export class SiWait extends HTMLElement {
  #timer = 0

  connectedCallback(): void {
    this.#timer = window.setInterval(() => void this.#ask(), EVERY_MS)
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer)
  }

  async #ask(): Promise<void> {
    try {
      const response = await fetch(this.dataset.url ?? '', { headers: { Accept: 'application/json' } })
      if (response.ok && (await response.text()) !== this.dataset.now) location.reload()
    } catch {
      // The line is down: the next turn asks again.
    }
  }
}
