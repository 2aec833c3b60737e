export {
  keepRival,
  listBlocks,
  saveBlock,
  settleRival,
  type Blocco,
  type BlockState,
  type BlockToSave,
  type Rival,
  type Saved,
} from './blocco.store.ts'
export {
  findDelivery,
  findOpenDelivery,
  holdAwaitingPlacement,
  startDelivery,
  writeClosing,
  writePlacement,
  type Closing,
  type NewDelivery,
} from './erogazione.store.ts'
export * from './prestazione.ts'
