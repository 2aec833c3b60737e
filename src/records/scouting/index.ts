export { listBersagli } from './bersaglio.query.ts'
export { SCOUTING_REFUSALS } from './refusals.ts'
export * from './scouting.store.ts'
export * from './scouting.ts'
