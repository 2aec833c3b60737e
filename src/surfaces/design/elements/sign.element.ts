/** Adds the drawing pad below the written name, which is always enough. */
export class SiSign extends HTMLElement {
  connectedCallback(): void {
    void this.#build()
  }

  async #build(): Promise<void> {
    const { default: SignaturePad } = await import('signature_pad')
    const canvas = document.createElement('canvas')
    canvas.className = 'si-sign__canvas'
    canvas.setAttribute('role', 'img')
    canvas.setAttribute('aria-label', this.dataset.pad ?? '')
    const clear = document.createElement('button')
    clear.type = 'button'
    clear.className = 'btn btn-link si-btn'
    clear.textContent = this.dataset.clear ?? ''
    const title = document.createElement('p')
    title.className = 'si-label'
    title.textContent = this.dataset.pad ?? ''
    const box = document.createElement('div')
    box.className = 'si-sign__pad'
    box.append(title, canvas, clear)
    this.append(box)

    const ratio = Math.max(window.devicePixelRatio, 1)
    canvas.width = canvas.offsetWidth * ratio
    canvas.height = canvas.offsetHeight * ratio
    canvas.getContext('2d')?.scale(ratio, ratio)
    const pad = new SignaturePad(canvas, { penColor: '#17324d' })
    const send = (): void => {
      const strokes = pad.toData().length
      this.#set('[data-png]', strokes === 0 ? '' : pad.toDataURL('image/png'))
      this.#set('[data-strokes]', String(strokes))
    }
    pad.addEventListener('endStroke', send)
    clear.addEventListener('click', () => {
      pad.clear()
      send()
    })
  }

  #set(selector: string, value: string): void {
    const field = this.querySelector<HTMLInputElement>(selector)
    if (field) field.value = value
  }
}
