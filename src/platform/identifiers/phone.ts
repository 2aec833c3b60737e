/** What is wrong with a telephone number; `found` is the character, the digits counted or the first digit. */
export type PhoneProblem =
  | { code: 'missing' }
  | { code: 'character'; found: string }
  | { code: 'too-short' | 'too-long'; found: number; expected: string }
  | { code: 'beginning'; found: string }

/** A number in E.164 (`+393471234567`). Only a `mobile` is sure to receive an SMS; abroad we cannot tell. */
export type Phone =
  | { readonly ok: true; readonly e164: string; readonly kind: 'mobile' | 'fixed' | 'abroad' }
  | { readonly ok: false; readonly problem: PhoneProblem }

/** Digits of a national number, its first digit included. Freephone and shared-cost numbers start with 8. */
const ITALIAN: Readonly<Record<string, { kind: 'mobile' | 'fixed'; least: number; most: number }>> = {
  0: { kind: 'fixed', least: 6, most: 11 },
  3: { kind: 'mobile', least: 9, most: 10 },
  8: { kind: 'fixed', least: 6, most: 10 },
}

const refuse = (problem: PhoneProblem): Phone => ({ ok: false, problem })

/**
 * Reads a telephone number as people write it: spaces, dots, dashes, slashes and brackets are let through, `00` is `+`,
 * and without a prefix the number is Italian.
 */
export function readPhone(text: string): Phone {
  const typed = text
    .slice(0, 200)
    .normalize('NFKC')
    .replaceAll(/[\s.\-‐‑–—/()\p{Cf}]/gu, '')
  const number = typed.replace(/^00/, '+')
  const strange = Array.from(number.replace(/^\+/, '')).find((char) => !/^\d$/.test(char))
  if (strange !== undefined) return refuse({ code: 'character', found: strange })
  if (number === '' || number === '+') return refuse({ code: 'missing' })
  if (number.startsWith('+39')) return readItalian(number.slice(3))
  if (number.startsWith('+')) return readAbroad(number)
  // 39 without its plus: a mobile has at most ten digits, so twelve are a prefix and a number.
  return readItalian(/^393\d{9}$/.test(number) ? number.slice(2) : number)
}

function readItalian(national: string): Phone {
  const first = national.charAt(0)
  const plan = ITALIAN[first]
  if (!plan) return first === '' ? refuse({ code: 'missing' }) : refuse({ code: 'beginning', found: first })
  const found = national.length
  const expected = `${plan.least}–${plan.most}`
  if (found < plan.least) return refuse({ code: 'too-short', found, expected })
  if (found > plan.most) return refuse({ code: 'too-long', found, expected })
  return { ok: true, e164: `+39${national}`, kind: plan.kind }
}

/** E.164 allows fifteen digits with the prefix; no country has numbers under seven. */
function readAbroad(number: string): Phone {
  const found = number.length - 1
  if (number.startsWith('+0')) return refuse({ code: 'beginning', found: '+0' })
  if (found < 8) return refuse({ code: 'too-short', found, expected: '8–15' })
  if (found > 15) return refuse({ code: 'too-long', found, expected: '8–15' })
  return { ok: true, e164: number, kind: 'abroad' }
}
