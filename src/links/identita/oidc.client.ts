import * as oidc from 'openid-client'
import type { Begun, PortalKind, Vouched } from '../../records/accesso/index.ts'
import { vouchedBy } from './claims.ts'

/** Where an identity provider is, and who we are for it. */
export interface Registration {
  issuer: string
  clientId: string
  clientSecret: string
  /** For the provider that this program itself is: asked without a network. */
  fetch?: (request: Request) => Promise<Response>
}

/** What the browser keeps until it comes back: with it, and only with it, what comes back is taken. */
interface Kept {
  kind: PortalKind
  state: string
  nonce: string
  verifier: string
}

const TIMEOUT_SECONDS = 10

/** Reads what the provider says of itself. Throws where it does not answer. */
export function discover(registration: Registration): Promise<oidc.Configuration> {
  const { issuer, clientId, clientSecret, fetch } = registration
  const url = new URL(issuer)
  return oidc.discovery(url, clientId, undefined, oidc.ClientSecretBasic(clientSecret), {
    timeout: TIMEOUT_SECONDS,
    ...(fetch && {
      [oidc.customFetch]: (asked: string, init: oidc.CustomFetchOptions) =>
        fetch(new Request(asked, init as RequestInit)),
      execute: [oidc.allowInsecureRequests],
    }),
  })
}

/**
 * The authorization code flow with PKCE, state and nonce. The provider asks again who it is every time: on a shared computer
 * whoever came before is not whoever comes now.
 */
export async function beginFlow(
  config: oidc.Configuration,
  redirectUri: string,
  kind: PortalKind,
): Promise<Begun> {
  const kept: Kept = {
    kind,
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    verifier: oidc.randomPKCECodeVerifier(),
  }
  const to = oidc.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    scope: 'openid profile',
    state: kept.state,
    nonce: kept.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(kept.verifier),
    code_challenge_method: 'S256',
    prompt: 'login',
  })
  return { to: to.href, kept: Buffer.from(JSON.stringify(kept)).toString('base64url') }
}

/** Whom the provider vouches for. Throws where state, nonce, code or signature are not as they should be. */
export async function finishFlow(
  config: oidc.Configuration,
  back: URL,
  keptText: string,
): Promise<Vouched | undefined> {
  const kept = JSON.parse(Buffer.from(keptText, 'base64url').toString('utf8')) as Kept
  if (!kept.state || !kept.nonce || !kept.verifier) throw new Error('nothing was begun here')
  const tokens = await oidc.authorizationCodeGrant(config, back, {
    expectedState: kept.state,
    expectedNonce: kept.nonce,
    pkceCodeVerifier: kept.verifier,
    idTokenExpected: true,
  })
  const claims = tokens.claims()
  if (!claims) return undefined
  const asked = config.serverMetadata().userinfo_endpoint
    ? await oidc.fetchUserInfo(config, tokens.access_token, claims.sub)
    : {}
  return vouchedBy({ ...claims, ...asked }, kept.kind)
}
