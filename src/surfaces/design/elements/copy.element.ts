/** Shows the copy button that only works with JavaScript, and says what came of it. */
export class SiCopy extends HTMLElement {
  connectedCallback(): void {
    const [button, said] = [this.querySelector('button'), this.querySelector('[role=status]')]
    if (!button || !said) return
    button.hidden = false
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(this.dataset.text ?? '').then(
        () => (said.textContent = this.dataset.done ?? ''),
        () => (said.textContent = this.dataset.failed ?? ''),
      )
    })
  }
}
