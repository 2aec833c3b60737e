/** Who comes in on the portal. */
export const PORTAL_KINDS = ['cittadino', 'impresa'] as const
export type PortalKind = (typeof PORTAL_KINDS)[number]

/** Whom an identity provider vouches for: a person by her codice fiscale, a company by its partita IVA. */
export interface Vouched {
  kind: PortalKind
  code: string
}

/** One way in, begun: where the browser goes, and what it keeps until it comes back. */
export interface Begun {
  to: string
  kept: string
}

/** Below the portal's own address: where the identity provider sends the browser back to. */
export const BACK_PATH = '/accesso/ritorno'

/** The identity provider as the portal uses it; `origin` is where the portal answers (`https://…`). Neither throws. */
export interface IdentityClient {
  /** Undefined where the provider does not answer. */
  begin(origin: string, kind: PortalKind): Promise<Begun | undefined>
  /** `back` is the address the browser came back to; undefined where anything in it is not as it should be. */
  finish(origin: string, back: URL, kept: string): Promise<Vouched | undefined>
}

/** An invented person or company of the test identity provider. */
export interface ProvaIdentity extends Vouched {
  username: string
  givenName: string
  familyName: string
}

/** Below the portal's own address: where the identity provider of the demo answers. */
export const PROVA_PATH = '/identita-di-prova'

/** The identity provider of the demo, which this program itself is: real protocol, invented people. */
export interface ProvaProvider extends IdentityClient {
  /** Answers a request for the provider itself. */
  answer(origin: string, request: Request): Promise<Response>
  /** Whether a login of this browser is going on. */
  isAsking(origin: string, uid: string, cookies: string): Promise<boolean>
  /** Says who it is; gives where the browser goes on, undefined where no login is going on. */
  say(origin: string, cookies: string, who: ProvaIdentity): Promise<string | undefined>
}
