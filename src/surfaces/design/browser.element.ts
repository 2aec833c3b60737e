import { SiAlone } from './elements/alone.element.ts'
import { SiAutosave } from './elements/autosave.element.ts'
import { SiBoard } from './elements/board.element.ts'
import { SiCopy } from './elements/copy.element.ts'
import { settleDrafts, SiDraft } from './elements/draft.element.ts'
import { enhanceDisclosures } from './elements/disclosure.element.ts'
import { SiOutbox } from './elements/outbox.element.ts'
import { SiPalette } from './elements/palette.element.ts'
import { SiRows } from './elements/rows.element.ts'
import { SiSession } from './elements/session.element.ts'
import { SiShortcuts } from './elements/shortcuts.element.ts'
import { SiSign } from './elements/sign.element.ts'
import { SiTimer } from './elements/timer.element.ts'
import { SiWait } from './elements/wait.element.ts'

// Drafts are settled before the forms read them.
settleDrafts()
customElements.define('si-alone', SiAlone)
customElements.define('si-autosave', SiAutosave)
customElements.define('si-board', SiBoard)
customElements.define('si-copy', SiCopy)
customElements.define('si-draft', SiDraft)
customElements.define('si-outbox', SiOutbox)
customElements.define('si-palette', SiPalette)
customElements.define('si-rows', SiRows)
customElements.define('si-session', SiSession)
customElements.define('si-shortcuts', SiShortcuts)
customElements.define('si-sign', SiSign)
customElements.define('si-timer', SiTimer)
customElements.define('si-wait', SiWait)
enhanceDisclosures()
