import { defineApi } from '../../surfaces/door/api.ts'
import type { Menu } from '../../surfaces/door/menu.ts'
import { addClassificazioni } from './classificazioni.cli.ts'
import { joinName, showClassificazioni, takeAbilita, takeProfessioni } from './classificazioni.command.ts'
import { classificazioniPage } from './classificazioni.page.tsx'

export { CsvFault, csvRecords } from './csv-records.ts'
export { carry, fromFile } from './whole-file.ts'

const tag = 'classificazioni'

/** The classifications that people and jobs meet by: skills and occupations. */
export const classificazioni: Menu = {
  code: 'classificazioni',
  requests: [showClassificazioni, takeAbilita, takeProfessioni, joinName],
  pages: [classificazioniPage],
  cli: addClassificazioni,
  api: defineApi(
    {
      method: 'get',
      path: '/classificazioni',
      request: showClassificazioni,
      summary: 'How many skills and occupations there are, of which list, and the words no list knows.',
      tag,
    },
    {
      method: 'post',
      path: '/classificazioni/nomi',
      request: joinName,
      summary: 'Makes words that people wrote (`said`) another name of a skill (`name`).',
      tag,
    },
  ),
}
