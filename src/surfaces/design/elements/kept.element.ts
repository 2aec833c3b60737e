/** What a person typed, kept in this tab only: names and values of a form, without tokens, secrets and files. */
export type Kept = [name: string, value: string][]

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const keeps = (control: Element): control is Control =>
  control instanceof HTMLTextAreaElement ||
  control instanceof HTMLSelectElement ||
  (control instanceof HTMLInputElement && !['hidden', 'password', 'file', 'submit'].includes(control.type))

const isChoice = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')

export function readForm(form: HTMLFormElement): Kept {
  return [...form.elements]
    .filter(keeps)
    .filter((control) => !isChoice(control) || control.checked)
    .map((control) => [control.name, control.value])
}

export function fillForm(form: HTMLFormElement, kept: Kept): void {
  const values = new Map<string, string[]>()
  for (const [name, value] of kept) values.set(name, [...(values.get(name) ?? []), value])
  for (const control of [...form.elements].filter(keeps)) {
    const typed = values.get(control.name)
    if (isChoice(control)) control.checked = typed?.includes(control.value) ?? false
    else control.value = typed?.shift() ?? control.value
  }
}

export function keep(key: string, form: HTMLFormElement): void {
  sessionStorage.setItem(key, JSON.stringify(readForm(form)))
}

export function kept(key: string): Kept | undefined {
  const text = sessionStorage.getItem(key)
  return text === null ? undefined : (JSON.parse(text) as Kept)
}
