import type { PortalKind, Vouched } from '../../records/accesso/index.ts'

// SPID and CIE give the same attributes under names that changed with time; a gateway may give them short.
const FISCAL = [
  'https://attributes.eid.gov.it/fiscal_number',
  'https://attributes.spid.gov.it/fiscalNumber',
  'fiscalNumber',
  'fiscal_number',
]
const COMPANY = [
  'https://attributes.eid.gov.it/vat_number',
  'https://attributes.spid.gov.it/ivaCode',
  'ivaCode',
  'vat_number',
]
const SHAPES: Record<PortalKind, RegExp> = {
  cittadino: /^(?:TINIT-)?([A-Z0-9]{16})$/,
  impresa: /^(?:VATIT-)?(\d{11})$/,
}

/**
 * The codice fiscale or the partita IVA in the claims of a provider, without the country before it; undefined where there is
 * none, or it is of another country.
 */
export function vouchedBy(claims: Record<string, unknown>, kind: PortalKind): Vouched | undefined {
  const names = kind === 'impresa' ? COMPANY : FISCAL
  const said = names.map((name) => claims[name]).find((value) => typeof value === 'string') ?? ''
  const code = SHAPES[kind].exec(said.toUpperCase())?.[1]
  return code === undefined ? undefined : { kind, code }
}
