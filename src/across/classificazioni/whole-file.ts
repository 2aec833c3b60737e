import { createReadStream } from 'node:fs'
import { CommanderError } from 'commander'
import type { z } from 'zod'
import { carryOut, workAs, type Command } from '../../platform/work/index.ts'
import { actorOf, ANONYMOUS, findAccountByUsername } from '../../records/accesso/index.ts'
import type { Console } from '../../surfaces/door/menu.ts'
import { CsvFault } from './csv-records.ts'

/** Reads a file piece by piece; what cannot be read ends the program with its line and what to do. */
export async function fromFile<T>(
  file: string,
  read: (chunks: AsyncIterable<string>) => Promise<T>,
): Promise<T> {
  try {
    return await read(textOf(createReadStream(file)))
  } catch (error) {
    if (error instanceof CommanderError) throw error
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (!isMissing && !(error instanceof CsvFault)) throw error
    const why = isMissing ? 'il file non c’è' : error instanceof Error ? error.message : ''
    throw new CommanderError(2, 'input', `${file}: ${why} Non è stato scritto nulla.`)
  }
}

async function* textOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  try {
    for await (const chunk of bytes) {
      const text = decoder.decode(chunk, { stream: true })
      line += text.split('\n').length - 1
      yield text
    }
    yield decoder.decode()
  } catch (error) {
    if (error instanceof TypeError)
      throw new CsvFault(
        line,
        'qui o poco dopo ci sono caratteri che non sono UTF-8: salva il file come CSV UTF-8.',
      )
    throw error
  }
}

/** Carries out a request as an account, or ends the program saying why not. */
export async function carry<S extends z.ZodType, T>(
  console: Console,
  request: Command<S, T>,
  { input, as }: { input: unknown; as: string },
): Promise<T> {
  const engine = await console.open()
  const account = await workAs(engine, ANONYMOUS, (work) => findAccountByUsername(work, as))
  if (!account) throw new CommanderError(2, 'account', `non c’è un account «${as}»`)
  const answer = await carryOut(engine, { actor: actorOf(account), request, input })
  if (answer.kind !== 'done') throw new CommanderError(1, answer.kind, JSON.stringify(answer))
  return answer.value
}
