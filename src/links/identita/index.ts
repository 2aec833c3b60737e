import type { Configuration } from 'openid-client'
import { BACK_PATH, type IdentityClient } from '../../records/accesso/index.ts'
import { beginFlow, discover, finishFlow, type Registration } from './oidc.client.ts'

export { openProva } from './prova.ts'

/** The provider that the portal at an origin is registered with. */
type RegistrationAt = (origin: string) => Registration

/** The provider that the environment names (`OIDC_ISSUER`, `OIDC_CLIENT_ID`, `OIDC_CLIENT_SECRET`); undefined where none is. */
export function openIdentity(env: NodeJS.ProcessEnv): IdentityClient | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env
  if (!issuer) return undefined
  if (!clientId || !clientSecret)
    throw new Error('OIDC_ISSUER needs OIDC_CLIENT_ID and OIDC_CLIENT_SECRET: set them, or unset it')
  if (new URL(issuer).protocol !== 'https:') throw new Error('OIDC_ISSUER begins with https://')
  return clientOf(() => ({ issuer, clientId, clientSecret }))
}

/** One, but for the demo: there each address it is reached by is an issuer. */
const MAX_ISSUERS = 8

/** What providers say of themselves is asked once an issuer and kept; asked again where it failed. */
export function clientOf(registrationAt: RegistrationAt): IdentityClient {
  const known = new Map<string, Promise<Configuration>>()
  const configAt = (origin: string) => {
    const registration = registrationAt(origin)
    const { issuer } = registration
    const asked = known.get(issuer) ?? discover(registration)
    if (known.size >= MAX_ISSUERS) known.clear()
    known.set(issuer, asked)
    asked.catch(() => known.delete(issuer))
    return asked
  }
  return {
    begin: (origin, kind) =>
      orNothing(async () => beginFlow(await configAt(origin), origin + BACK_PATH, kind)),
    finish: (origin, back, kept) => orNothing(async () => finishFlow(await configAt(origin), back, kept)),
  }
}

/** Whatever went wrong, nobody comes in; what it was is for whoever runs the provider, not for whoever stands at the door. */
async function orNothing<T>(run: () => Promise<T | undefined>): Promise<T | undefined> {
  try {
    return await run()
  } catch {
    return undefined
  }
}
