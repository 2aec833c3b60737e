import { fillForm, keep, kept } from './kept.element.ts'

const SENT = 'si-draft-sent'
const storageKey = (key: string): string => `si-draft:${key}`

/** Keeps a form while it is typed and gives it back after a new sign-in. */
export class SiDraft extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')
    if (!form) return
    const key = storageKey(this.dataset.key ?? '')
    const before = kept(key)
    // After a refused POST the server's own values are the newest.
    if (before && !form.querySelector('.si-error-summary')) fillForm(form, before)
    form.addEventListener('input', () => keep(key, form))
    form.addEventListener('submit', () => sessionStorage.setItem(SENT, key))
  }
}

/**
 * A sent draft is forgotten once its POST has clearly gone through: the page that follows says so, or is another page
 * that asks for no sign-in.
 */
export function settleDrafts(): void {
  const key = sessionStorage.getItem(SENT)
  if (key === null) return
  const done = document.querySelector('.si-notice--done') !== null
  const sameForm = [...document.querySelectorAll<HTMLElement>('si-draft')].some(
    ({ dataset }) => storageKey(dataset.key ?? '') === key,
  )
  const signIn = document.querySelector('input[type=password]') !== null
  if (signIn) return
  sessionStorage.removeItem(SENT)
  if (done || !sameForm) sessionStorage.removeItem(key)
}
