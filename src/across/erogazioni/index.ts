export { closeDelivery, type HowItEnded } from './closing.ts'
export { closeInterview } from './interview-closing.ts'
export { deliverToPersona, type DeliveredToPersona } from './delivered.ts'
export { unblockPlacement, worthIfPlaced, type Placement } from './placement.ts'
