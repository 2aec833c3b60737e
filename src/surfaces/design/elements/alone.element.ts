/** Hides what is about others, by its button or by F8, and says which of the two it would do next. */
export class SiAlone extends HTMLElement {
  #button = document.createElement('button')

  connectedCallback(): void {
    this.#button.type = 'button'
    this.#button.className = 'btn btn-outline-primary btn-sm si-btn'
    this.#button.addEventListener('click', this.#turn)
    this.prepend(this.#button)
    this.#say()
    document.addEventListener('keydown', this.#onKey)
  }

  disconnectedCallback(): void {
    this.#button.remove()
    document.removeEventListener('keydown', this.#onKey)
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'F8') return
    event.preventDefault()
    this.#turn()
  }

  readonly #turn = (): void => {
    this.querySelector('[data-others]')?.toggleAttribute('hidden')
    this.#say()
  }

  #say(): void {
    const isHidden = this.querySelector('[data-others]')?.hasAttribute('hidden') ?? false
    this.#button.textContent = (isHidden ? this.dataset.show : this.dataset.hide) ?? ''
  }
}
