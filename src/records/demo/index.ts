export { openDemo, type DemoStore, type PastFact, type Standing } from './demo.store.ts'
