/**
 * The cost of some minutes at an hourly rate, in whole cents, half a cent up. In: cents an hour and minutes, whole
 * and not negative.
 */
export function hourlyCents(centsPerHour: number, minutes: number): number {
  return Math.floor((centsPerHour * minutes + 30) / 60)
}

/**
 * Splits an amount among so many people: whole cents, never negative, exact in the sum. In: whole cents and a whole
 * number of people, not negative.
 *
 * The promised figures contradict their own sentence: «remainder cent by cent to the first» makes of 13200 / 7 five
 * shares of 1886 and two of 1885, the figures say 1886 × 6 + 1884. So a share rounds half up and the last bears what
 * that adds; where it rounds down, the remainder goes to the first.
 */
export function splitCents(cents: number, people: number): number[] {
  if (people === 0) return []
  const floor = Math.floor(cents / people)
  const remainder = cents - floor * people
  if (remainder * 2 < people) return Array.from({ length: people }, (_, i) => floor + (i < remainder ? 1 : 0))
  let left = cents
  return Array.from({ length: people }, (_, i) => {
    const share = i === people - 1 ? left : Math.min(floor + 1, left)
    left -= share
    return share
  })
}
