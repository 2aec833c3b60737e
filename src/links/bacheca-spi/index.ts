import type { Told, ToldChannel } from '../../records/vacancy/index.ts'
import { lineIn, postOnce } from './post.client.ts'
import { simulator } from './simulator.client.ts'

export { lineIn, postOnce } from './post.client.ts'
export { simulator } from './simulator.client.ts'

/** Bacheca SPI, told in JSON at `BACHECA_SPI_URL` (key `BACHECA_SPI_TOKEN`); simulated where there is none. */
export function openBachecaSpi(env: NodeJS.ProcessEnv): ToldChannel {
  const line = lineIn(env, 'BACHECA_SPI')
  if (!line) return simulator('SPI')
  return {
    tell: (told) => postOnce(line, { key: told.key, type: 'application/json', body: writeJson(told) }),
  }
}

/** What Bacheca SPI is told: everything of the job, or its number alone where it is taken away. */
export function writeJson({ act, offer }: Told): string {
  return JSON.stringify(act === 'ritira' ? { act, number: offer.number } : { act, ...offer })
}
