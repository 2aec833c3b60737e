export {
  findAbilitaByName,
  listAbilitaDette,
  listAbilitaFor,
  readClassificazioni,
  type AbilitaDetta,
  type Classificazioni,
} from './abilita.query.ts'
export {
  gatherAbilita,
  writeProfessioniUfficiali,
  type Gathered,
  type ProfessioneUfficiale,
} from './classificazione.store.ts'
export { ELENCO, type AbilitaPortata } from './elenco.ts'
export { seedAbilita } from './seed.store.ts'
