import { expect, test } from 'vitest'
import { listen } from './serve.ts'

const answer = () => new Response('ciao')
const host = '127.0.0.1'

test('several that start at the same moment, no port asked, all get one of their own', async () => {
  const servers = await Promise.all(
    Array.from({ length: 5 }, () => listen(answer, { host, port: undefined })),
  )
  expect(new Set(servers.map(({ url }) => url)).size).toBe(5)
  for (const { url } of servers) expect(await (await fetch(url)).text()).toBe('ciao')
  await Promise.all(servers.map((server) => server.close()))
})

test('a port that was asked for and is taken is said, with what to do', async () => {
  const first = await listen(answer, { host, port: 0 })
  const port = Number(new URL(first.url).port)
  await expect(listen(answer, { host, port })).rejects.toThrow(
    `La porta ${port} è già occupata: scegline un'altra con PORT`,
  )
  await first.close()
})
