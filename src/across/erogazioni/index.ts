export { closeDelivery, type HowItEnded } from './closing.ts'
export { closeInterview } from './interview-closing.ts'
