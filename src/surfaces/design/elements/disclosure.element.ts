const OPEN = 'details.si-why[open], details.si-menu[open]'

/** Explanations and menus are `<details>`: one open at a time, Esc and a click outside close, none leaves the screen. */
export function enhanceDisclosures(): void {
  document.addEventListener('click', ({ target }) => closeOthers(target))
  document.addEventListener('focusin', ({ target }) => closeOthers(target))
  document.addEventListener('keydown', (event) => {
    const open = document.querySelector<HTMLDetailsElement>(OPEN)
    if (event.key !== 'Escape' || !open) return
    open.open = false
    open.querySelector('summary')?.focus()
  })
  document.addEventListener('toggle', ({ target }) => keepInside(target), { capture: true })
}

function closeOthers(target: EventTarget | null): void {
  for (const open of document.querySelectorAll<HTMLDetailsElement>(OPEN)) {
    if (!(target instanceof Node && open.contains(target))) open.open = false
  }
}

function keepInside(target: EventTarget | null): void {
  if (!(target instanceof HTMLDetailsElement && target.open && target.classList.contains('si-why'))) return
  target.classList.remove('si-why--end')
  const panel = target.querySelector('.si-why__panel')?.getBoundingClientRect()
  if (panel && (panel.right > document.documentElement.clientWidth || panel.left < 0)) {
    target.classList.add('si-why--end')
  }
}
