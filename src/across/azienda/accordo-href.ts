import { hrefOf } from './azienda-page.tsx'

/** The page of an agreement, for staff. */
export const accordoHref = ({ aziendaId, accordoId }: { aziendaId: string; accordoId: string }): string =>
  `${hrefOf(aziendaId, 'accordi')}/${accordoId}`
