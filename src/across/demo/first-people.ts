import { romeDayOf, type Clock } from '../../platform/clock/index.ts'
import { DEMO_ACCOUNTS } from './accounts.ts'
import { DEMO_PEOPLE, loadDemo, NotADemo } from './load.ts'

interface Place {
  ownerUrl: string
  clock: Clock
}

/**
 * The demo that the first start finds, or what is missing of it; `say` hears how far it is. Gives what to print: the
 * accounts. A database with somebody's own data is left as it is.
 */
export async function loadFirstPeople(
  { ownerUrl, clock }: Place,
  say: (line: string) => void,
): Promise<string> {
  let next = 0
  try {
    await loadDemo({
      ownerUrl,
      today: romeDayOf(clock.now()),
      people: DEMO_PEOPLE,
      onProgress: (done, people) => {
        if (done < next && done < people) return
        next = done + people / 4
        say(`Preparo le persone inventate della dimostrazione: ${done} di ${people}`)
      },
    })
  } catch (error) {
    if (!(error instanceof NotADemo)) throw error
    say(error.message)
    return ''
  }
  const rows = DEMO_ACCOUNTS.map(
    ({ username, displayName }) => `  ${username.padEnd(18)} demo-${username.padEnd(18)} ${displayName}`,
  )
  return `\n  Dimostrazione: persone inventate. Account e password:\n${rows.join('\n')}\n`
}
