import type { Fault, Source } from './sources.ts'

export interface Service {
  code: string
  area: string
  name: string
}

/** The rows that a migration puts into the table `service`. */
export function servicesIn(sql: string): Service[] {
  const values = /insert into service \([^)]*\) values([\s\S]*?);/.exec(sql)?.[1] ?? ''
  return Array.from(
    values.matchAll(/\('([^']+)', '([^']+)', '((?:[^']|'')+)'\)/g),
    ([, code, area, name]) => ({
      code: code ?? '',
      area: area ?? '',
      name: (name ?? '').replaceAll("''", "'"),
    }),
  )
}

/** Service folders that are not a card's: `areas/<area>/<code>-<name>`. */
export function folderFaults(paths: readonly string[], cards: readonly Service[]): Fault[] {
  const folders = new Set(paths.map((path) => path.split('/').slice(0, 4).join('/')))
  return [...folders].flatMap((path) => {
    const [, , area, folder = ''] = path.split('/')
    const code = /^([a-e]\d)-[a-z0-9-]+$/.exec(folder)?.[1]?.toUpperCase()
    const card = cards.find((each) => each.code === code)
    if (card?.area === area) return []
    const why = card
      ? `holds ${code}, whose area is ${card.area}`
      : 'is no service of the act: name it <code>-<name>'
    return [{ path, line: 1, why }]
  })
}

/** Rules that no test beside them names: by their code, or by the name they are exported under. */
export function untestedRules(
  rules: readonly { code: string; name: string; path: string }[],
  tests: readonly Source[],
): Fault[] {
  return rules
    .filter(({ code, name, path }) => {
      const beside = tests.find((each) => each.path === path.replace(/\.ts$/, '.test.ts'))
      return !beside || !(beside.text.includes(code) || new RegExp(`\\b${name}\\b`).test(beside.text))
    })
    .map(({ code, path }) => ({
      path,
      line: 1,
      why: `${code} is in no test beside it: try the day before the boundary, the day itself and the day after`,
    }))
}
