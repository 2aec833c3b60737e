const EVERY_MS = 10_000

/** Goes on counting from `data-minutes`; writes `data-text` with `#` for the number. */
export class SiTimer extends HTMLElement {
  #timer = 0
  #openedAt = 0

  connectedCallback(): void {
    this.#openedAt = Date.now()
    this.#timer = window.setInterval(() => this.#show(), EVERY_MS)
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer)
  }

  #show(): void {
    const minutes = Number(this.dataset.minutes) + Math.floor((Date.now() - this.#openedAt) / 60_000)
    this.textContent = (this.dataset.text ?? '#').replace('#', String(minutes))
  }
}
