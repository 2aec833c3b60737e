import { pino, type Logger } from 'pino'

export type { Logger }

/** The program's log: JSON lines on standard error. Never personal data: callers give identifiers and codes. */
export function openLog(level = 'info'): Logger {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  )
}

/** What may be said of a fault: its kind, its code and where it was thrown; never the values in its message's detail. */
export function faultOf(error: unknown): { type: string; code?: string; message: string; stack?: string } {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error' }
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  const stack = error.stack === undefined ? {} : { stack: error.stack.split('\n').slice(1, 8).join('\n') }
  const isOfDatabase = 'severity' in error
  return { type: error.name, message: isOfDatabase ? 'database error' : error.message, ...code, ...stack }
}
