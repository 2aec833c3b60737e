import { create } from 'qrcode'
import type { FC } from 'hono/jsx'

const QUIET = 4

/** A text as a QR to be framed by a camera, with the quiet zone that readers ask for. */
export const Qr: FC<{ text: string; label: string }> = ({ text, label }) => {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules
  const dark = Array.from(data, (on, at) => (on ? `M${at % size} ${Math.floor(at / size)}h1v1h-1z` : ''))
  const edge = size + QUIET * 2
  return (
    <div class="si-qr">
      <svg viewBox={`${-QUIET} ${-QUIET} ${edge} ${edge}`} role="img" aria-label={label}>
        <path fill="#fff" d={`M${-QUIET} ${-QUIET}h${edge}v${edge}h${-edge}z`} />
        <path d={dark.join('')} />
      </svg>
    </div>
  )
}
