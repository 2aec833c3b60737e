export * from './documento.store.ts'
