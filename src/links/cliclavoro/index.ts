import type { ToldChannel } from '../../records/vacancy/index.ts'
import { lineIn, postOnce, simulator } from '../bacheca-spi/index.ts'
import { writeXml } from './vacancy-xml.ts'

/** ClicLavoro, told in XML at `CLICLAVORO_URL` (key `CLICLAVORO_TOKEN`); simulated where there is none. */
export function openClicLavoro(env: NodeJS.ProcessEnv): ToldChannel {
  const line = lineIn(env, 'CLICLAVORO')
  if (!line) return simulator('CL')
  return {
    tell: (told) => postOnce(line, { key: told.key, type: 'application/xml', body: writeXml(told) }),
  }
}
