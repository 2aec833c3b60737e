import { generateKeyPairSync, randomBytes, type JsonWebKey } from 'node:crypto'
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import type { Configuration, Provider } from 'oidc-provider'
import { BACK_PATH, PROVA_PATH, type ProvaIdentity, type ProvaProvider } from '../../records/accesso/index.ts'
import { clientOf } from './index.ts'
import { memory } from './prova-adapter.ts'

const CLIENT_ID = 'lavoro-per-te'
/** The demo is reached by few addresses (`localhost`, `127.0.0.1`): each has a provider of its own, the oldest goes. */
const MAX_ORIGINS = 4

/**
 * The identity provider of the demo: certified software, keys made now, people from the table of the demo. It is loaded when
 * somebody first comes to it: where the data are real, never.
 */
export function openProva(): ProvaProvider {
  const people = new Map<string, ProvaIdentity>()
  const known = new Map<string, Promise<Provider>>()
  const clientSecret = randomBytes(32).toString('hex')
  let key: JsonWebKey | undefined
  const providerAt = (origin: string): Promise<Provider> => {
    const standing = known.get(origin)
    if (standing) return standing
    const [oldest] = known.keys()
    if (known.size >= MAX_ORIGINS && oldest) known.delete(oldest)
    key ??= generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })
    const made = make(configurationOf({ origin, clientSecret, people, key }), origin)
    known.set(origin, made)
    return made
  }
  const asking = async (origin: string, cookies: string) => {
    const request = requestOf(origin, { headers: { cookie: cookies } })
    return [await providerAt(origin), request, new ServerResponse(request)] as const
  }
  const answer = async (origin: string, asked: Request): Promise<Response> => {
    const { pathname, search } = new URL(asked.url)
    const body = new Uint8Array(await asked.arrayBuffer())
    const length = body.length > 0 ? { 'content-length': String(body.length) } : {}
    const headers = { ...Object.fromEntries(asked.headers), ...length }
    const request = requestOf(origin, { method: asked.method, url: pathname + search, headers }, body)
    const provider = await providerAt(origin)
    return answerOf(request, (response) => provider.callback()(request, response))
  }
  return {
    answer,
    ...clientOf((origin) => ({
      issuer: origin + PROVA_PATH,
      clientId: CLIENT_ID,
      clientSecret,
      fetch: (request) => answer(origin, request),
    })),
    async isAsking(origin, uid, cookies) {
      const [provider, request, response] = await asking(origin, cookies)
      const found = await provider.interactionDetails(request, response).catch(() => undefined)
      return found?.uid === uid
    },
    async say(origin, cookies, who) {
      const [provider, request, response] = await asking(origin, cookies)
      people.set(who.username, who)
      const said = { login: { accountId: who.username } }
      return provider.interactionResult(request, response, said).catch(() => undefined)
    },
  }
}

/** What the provider would have written on the wire, as a response of ours. */
function answerOf(
  request: IncomingMessage,
  run: (response: ServerResponse) => Promise<void>,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const response = new ServerResponse(request)
    response.end = (body?: unknown) => {
      const headers = new Headers()
      for (const [name, value] of Object.entries(response.getHeaders()))
        for (const each of [value ?? ''].flat()) headers.append(name, String(each))
      resolve(
        new Response(body as string | Buffer<ArrayBuffer> | null, { status: response.statusCode, headers }),
      )
      return response
    }
    run(response).catch(reject)
  })
}

async function make(configuration: Configuration, origin: string): Promise<Provider> {
  const { Provider } = await import('oidc-provider')
  const provider = new Provider(origin + PROVA_PATH, configuration)
  // The address people use is told to it in each request, as a proxy would.
  provider.proxy = true
  return provider
}

/** A request as the provider reads it: its paths begin below ours, its address is the one people see. */
function requestOf(
  origin: string,
  { method = 'GET', url = PROVA_PATH, headers }: Pick<IncomingMessage, 'headers'> & Partial<IncomingMessage>,
  body: Uint8Array = new Uint8Array(),
): IncomingMessage {
  const { host, protocol } = new URL(origin)
  const request = new IncomingMessage(new Socket())
  request.push(Buffer.from(body))
  request.push(null)
  return Object.assign(request, {
    method,
    originalUrl: url,
    url: url.slice(PROVA_PATH.length) || '/',
    headers: { ...headers, host, 'x-forwarded-host': host, 'x-forwarded-proto': protocol.slice(0, -1) },
  })
}

interface Making {
  origin: string
  clientSecret: string
  people: ReadonlyMap<string, ProvaIdentity>
  key: JsonWebKey
}

function configurationOf({ origin, clientSecret, people, key }: Making): Configuration {
  return {
    adapter: memory(),
    clients: [
      {
        client_id: CLIENT_ID,
        client_secret: clientSecret,
        redirect_uris: [origin + BACK_PATH],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    jwks: { keys: [{ ...key, use: 'sig', alg: 'RS256' }] as never },
    cookies: { keys: [randomBytes(32).toString('hex')] },
    pkce: { required: () => true },
    claims: { openid: ['sub'], profile: ['given_name', 'family_name', 'fiscalNumber', 'ivaCode'] },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `${PROVA_PATH}/entra/${uid}` },
    ttl: {
      AccessToken: 300,
      AuthorizationCode: 60,
      IdToken: 300,
      Grant: 600,
      Interaction: 600,
      Session: 600,
    },
    findAccount: (_ctx, username) => {
      const who = people.get(username)
      return who && { accountId: username, claims: () => ({ sub: username, ...claimsOf(who) }) }
    },
    // There is one service, ours, and who comes to it agrees by coming.
    async loadExistingGrant(ctx) {
      const { provider, client, session } = ctx.oidc
      const accountId = session?.accountId
      if (!client || !accountId) return undefined
      const grant = new provider.Grant({ clientId: client.clientId, accountId })
      grant.addOIDCScope('openid profile')
      await grant.save()
      return grant
    },
    renderError: (ctx) => ctx.redirect('/accesso?esito=non-riuscito'),
  }
}

const claimsOf = ({ kind, code, givenName, familyName }: ProvaIdentity) => ({
  given_name: givenName,
  family_name: familyName,
  ...(kind === 'impresa' ? { ivaCode: `VATIT-${code}` } : { fiscalNumber: `TINIT-${code}` }),
})
