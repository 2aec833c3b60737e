import type { Fate } from '../../records/messaggio/index.ts'

const SILENCE_MS = 30_000

interface Post {
  url: string
  headers: Record<string, string>
  body: unknown
}

/** A POST of JSON; gives the response, or undefined where the other side fell silent. Throws where nobody was there. */
async function post({ url, headers, body }: Post): Promise<Response | undefined> {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(SILENCE_MS),
    })
  } catch (error) {
    if (isNobodyThere(error)) throw error
    return undefined
  }
}

const isNobodyThere = (error: unknown): boolean => {
  const cause = error instanceof Error ? error.cause : undefined
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  return code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'EAI_AGAIN'
}

/** What a POST that sends a message came to. Busy servers say so with 429 and 503; other 5xx say nothing. */
export async function postMessage(message: Post): Promise<Fate> {
  let response: Response | undefined
  try {
    response = await post(message)
  } catch {
    return { kind: 'refused', permanent: false, failure: 'irraggiungibile' }
  }
  if (!response) return { kind: 'unknown', failure: 'senza-risposta' }
  await response.body?.cancel()
  const { status, ok } = response
  if (ok) return { kind: 'sent', simulated: false }
  const failure = `http-${status}`
  if (status === 429 || status === 503) return { kind: 'refused', permanent: false, failure }
  return status >= 500 ? { kind: 'unknown', failure } : { kind: 'refused', permanent: true, failure }
}

/** A POST that only asks: its JSON and status; undefined where there is no answer. */
export async function ask(question: Post): Promise<{ status: number; json: unknown } | undefined> {
  const response = await post(question).catch(() => undefined)
  if (!response) return undefined
  return { status: response.status, json: await response.json().catch(() => undefined) }
}
