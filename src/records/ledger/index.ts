export * from './ledger.query.ts'
