import { CENTRO, COUNSEL, type Role } from '../../records/accesso/index.ts'

/** Who sees the groups of the centre, and gives people a place in them. */
export const SEES_GROUPS: readonly Role[] = CENTRO
/** Who publishes a group, calls the roll and closes it. */
export const LEADS_GROUPS: readonly Role[] = [...COUNSEL, 'eures']
