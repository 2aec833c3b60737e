import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  ANONYMOUS,
  cittadinoActor,
  impresaActor,
  meetingActor,
  POSTO,
  ROLES,
  shortActor,
  SYSTEM,
  tabletActor,
  ticketActor,
} from '../../src/records/accesso/index.ts'
import { rooms } from '../../src/rooms.ts'
import { isPage, isRequest, looseKeys, mayFault, roomOfRequest, type Exported } from './permissions.ts'
import { listPaths, ROOT } from './sources.ts'

const others = [
  ANONYMOUS,
  POSTO,
  shortActor(''),
  SYSTEM,
  tabletActor(''),
  ticketActor(''),
  meetingActor(''),
  cittadinoActor(''),
  impresaActor(''),
].map(({ role }) => role)
const roles = new Set<string>([...ROLES, ...others])

async function exportsOf(wanted: RegExp, isOne: (value: unknown) => boolean): Promise<Exported[]> {
  const paths = ['src/areas', 'src/across'].flatMap(listPaths).filter((path) => wanted.test(path))
  const found = await Promise.all(
    paths.map(async (path) =>
      Object.entries((await import(join(ROOT, path))) as Record<string, unknown>)
        .flatMap(([name, value]) =>
          [value].flat().map((one) => ({ path, name, value: one as Record<string, unknown> })),
        )
        .filter(({ value }) => isOne(value)),
    ),
  )
  return found.flat()
}

const requests = await exportsOf(/\.(command|query)\.ts$/, isRequest)
const pages = await exportsOf(/\.page\.tsx?$/, isPage)
const nameOf = ({ value }: Exported) => value['name'] as string

/** `src/… · name: what is wrong`, for those where something is. */
const telling = (list: readonly Exported[], faultOf: (one: Exported) => string | undefined): string[] =>
  list.flatMap((one) => {
    const fault = faultOf(one)
    return fault === undefined ? [] : [`${one.path} · ${one.name} ${fault}`]
  })

describe('what may be asked, and by whom', () => {
  test('every request and every page says who may', () => {
    expect(requests.length).toBeGreaterThan(0)
    expect(telling([...requests, ...pages], ({ value }) => mayFault(value['may'], roles))).toEqual([])
  })

  test('only pages are public, never a request', () => {
    expect(telling(requests, ({ value }) => (value['may'] === 'public' ? 'is public' : undefined))).toEqual(
      [],
    )
  })

  test('every request is called by its room and a verb, and no two alike', () => {
    const names = requests.map(nameOf)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    const wrong = telling(requests, (one) => {
      const room = roomOfRequest(one.path)
      return new RegExp(`^${room}\\.[a-z0-9]+(-[a-z0-9]+)*$`).test(nameOf(one))
        ? undefined
        : `is called «${nameOf(one)}»: call it ${room}.<verb>`
    })
    expect(wrong).toEqual([])
  })

  test('every input refuses keys it does not know', () => {
    const loose = telling(requests, ({ value }) => {
      const [at] = looseKeys(value['input'] as z.ZodType)
      return at === undefined ? undefined : `takes unknown keys in «${at}»: use z.strictObject`
    })
    expect(loose).toEqual([])
  })

  test('no two pages, and no two calls, have the same address', () => {
    const twice = (list: string[]) => list.filter((one, at) => list.indexOf(one) !== at)
    const screens = rooms.flatMap((menu) => menu.pages ?? [])
    const addresses = screens.flatMap(({ path, get, post }) => [get && `GET ${path}`, post && `POST ${path}`])
    expect(twice(addresses.filter((address) => address !== undefined))).toEqual([])
    expect(
      twice(rooms.flatMap((menu) => menu.api ?? []).map(({ method, path }) => `${method} ${path}`)),
    ).toEqual([])
  })
})

describe('the permissions, where somebody errs', () => {
  test.each([
    [undefined, 'nobody'],
    [[], 'nobody'],
    [['sportello', 'portiere'], '«portiere»'],
  ])('may: %j', (may, why) => expect(mayFault(may, roles)).toContain(why))
  test('roles that are', () =>
    expect([mayFault('public', roles), mayFault(['firma', 'anonimo'], roles)]).toEqual([
      undefined,
      undefined,
    ]))

  test.each([
    [z.object({ a: z.string() }), ['']],
    [z.strictObject({ a: z.object({ b: z.string() }) }), ['a']],
    [z.strictObject({ a: z.array(z.object({ b: z.string() })).optional() }), ['a']],
    [z.union([z.strictObject({ a: z.string() }), z.object({ b: z.string() })]), ['']],
    [z.strictObject({ a: z.record(z.string(), z.number()), b: z.coerce.number().default(1) }), []],
    [
      z.preprocess(
        (x) => x,
        z.strictObject({ a: z.string() }).refine((x) => x.a !== ''),
      ),
      [],
    ],
  ])('an input’s unknown keys, %#', (input, at) => expect(looseKeys(input)).toEqual(at))

  test('the room of a request', () => {
    expect(roomOfRequest('src/areas/a-base/a2-primo-orientamento/sign-patto.command.ts')).toBe('a2')
    expect(roomOfRequest('src/across/ricerca/search-persone.query.ts')).toBe('ricerca')
  })
})
