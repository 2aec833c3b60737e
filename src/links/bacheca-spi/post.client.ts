const SILENCE_MS = 15_000
const LONGEST_RECEIPT = 200

export interface Line {
  url: string
  token: string | undefined
}

/**
 * A POST that counts once however often it is made: the other side knows it by its `Idempotency-Key`. Gives its receipt
 * (`{ "receipt": … }`). Throws a sentence for staff where it was not taken.
 */
export async function postOnce(
  { url, token }: Line,
  { key, type, body }: { key: string; type: string; body: string },
): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': type,
      'idempotency-key': key,
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(SILENCE_MS),
  }).catch(() => {
    throw new Error('il servizio non risponde')
  })
  const said: unknown = await response.json().catch(() => undefined)
  if (!response.ok) throw new Error(`il servizio ha risposto ${response.status}`)
  const receipt = typeof said === 'object' && said !== null && 'receipt' in said ? said.receipt : undefined
  if (typeof receipt !== 'string' || receipt === '') throw new Error('il servizio non ha dato ricevuta')
  return receipt.slice(0, LONGEST_RECEIPT)
}

/** Where and with which key, as the environment says; undefined where it says nothing. Throws on a bad address. */
export function lineIn(env: NodeJS.ProcessEnv, name: string): Line | undefined {
  const url = env[`${name}_URL`]
  if (!url) return undefined
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new Error(`${name}_URL is not an address of the web`)
  return { url, token: env[`${name}_TOKEN`] || undefined }
}
