import { generateSecret, generateURI, verify } from 'otplib'

/** A secret for an authenticator app (a new one where none is given), and the address its QR code carries. */
export function newTotp(username: string, given?: string): { secret: string; uri: string } {
  const secret = given ?? generateSecret()
  return { secret, uri: generateURI({ issuer: 'SIUL', label: username, secret }) }
}

/** Whether six digits are right at an instant, one step of 30 seconds either way. */
export async function isTotpRight(secret: string, token: string, now: Date): Promise<boolean> {
  if (!/^\d{6}$/.test(token)) return false
  const epoch = Math.floor(now.getTime() / 1000)
  const { valid } = await verify({ secret, token, epoch, epochTolerance: 30 })
  return valid
}
