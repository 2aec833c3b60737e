import { generateSecret, generateURI, verify } from 'otplib'

/** A secret for an authenticator app (a new one where none is given), and the address its QR code carries. */
export function newTotp(username: string, given?: string): { secret: string; uri: string } {
  const secret = given ?? generateSecret()
  return { secret, uri: generateURI({ issuer: 'SIUL', label: username, secret }) }
}

/** The step of 30 seconds six digits belong to at an instant, one step either way; nothing if they are not right. */
export async function findTotpStep(secret: string, token: string, now: Date): Promise<number | undefined> {
  if (!/^\d{6}$/.test(token)) return undefined
  const epoch = Math.floor(now.getTime() / 1000)
  const answer = await verify({ secret, token, epoch, epochTolerance: 30 })
  return answer.valid && 'timeStep' in answer ? answer.timeStep : undefined
}
