export * from './profilo.store.ts'
