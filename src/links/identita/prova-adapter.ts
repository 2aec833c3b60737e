import type { Adapter, AdapterPayload } from 'oidc-provider'

interface Kept {
  payload: AdapterPayload
  endsAt: number
}

/**
 * What the test identity provider remembers, as long as the program runs: each kind of thing in a map of its own, what has
 * expired thrown out when something new comes.
 */
export function memory(): (kind: string) => Adapter {
  const kinds = new Map<string, Map<string, Kept>>()
  return (kind) => {
    const mine = kinds.get(kind) ?? new Map<string, Kept>()
    kinds.set(kind, mine)
    const live = (id: string) => {
      const kept = mine.get(id)
      return kept && kept.endsAt > Date.now() ? kept.payload : undefined
    }
    return {
      upsert: async (id, payload, expiresIn) => {
        for (const [each, { endsAt }] of mine) if (endsAt <= Date.now()) mine.delete(each)
        mine.set(id, { payload, endsAt: Date.now() + (expiresIn || 3_600) * 1_000 })
      },
      find: async (id) => live(id),
      findByUid: async (uid) =>
        [...mine.values()].find(({ payload, endsAt }) => payload.uid === uid && endsAt > Date.now())?.payload,
      findByUserCode: async () => undefined,
      consume: async (id) => {
        const payload = live(id)
        if (payload) payload.consumed = Math.floor(Date.now() / 1_000)
      },
      destroy: async (id) => void mine.delete(id),
      revokeByGrantId: async (grantId) => {
        for (const each of kinds.values())
          for (const [id, { payload }] of each) if (payload.grantId === grantId) each.delete(id)
      },
    }
  }
}
