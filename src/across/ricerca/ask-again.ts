import type { Handler } from '../../surfaces/door/page.ts'

/** What the box posts: leads to the same page with its results, at an address that can be kept and says nothing. */
export const askAgainHere: Handler = async (visit) => {
  const { q } = await visit.form()
  return visit.seeOther(visit.addressAsking(visit.path, typeof q === 'string' ? q : ''))
}
