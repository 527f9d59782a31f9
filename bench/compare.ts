/** One thing to measure. `run` does the work once and gives what it made, so that it cannot be left out. */
export interface Candidate {
  readonly name: string
  readonly run: () => unknown
}

/** What one candidate took. */
export interface Measured {
  readonly name: string
  /** Median over the rounds of its time over the time of the first candidate in the same round. */
  readonly ratio: number
  /** Half of the rounds lie between these two. */
  readonly low: number
  readonly high: number
  /** Median time of one run in nanoseconds, on this machine under its load of the moment. */
  readonly nanoseconds: number
}

const millisecondsPerTurn = 3

/**
 * Runs all candidates in one process, each for a few milliseconds a round and in a new order every round, so that
 * noise falls on all alike. Compare the ratios: times are those of a machine, ratios are those of the code.
 */
export const compare = (
  candidates: ReadonlyArray<Candidate>,
  rounds: number,
): ReadonlyArray<Measured> => {
  const turns = candidates.map(({ name, run }) => ({ name, run, runs: runsPerTurn(run) }))
  const times = new Map<string, number[]>(candidates.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, run, runs } of shuffled(turns)) times.get(name)?.push(time(run, runs))
  }
  const reference = times.get(candidates[0]?.name ?? '') ?? []
  return candidates.map(({ name }) => {
    const own = times.get(name) ?? []
    const ratios = own.map((each, round) => each / (reference[round] ?? Number.NaN))
    return {
      name,
      ratio: quantile(ratios, 0.5),
      low: quantile(ratios, 0.25),
      high: quantile(ratios, 0.75),
      nanoseconds: quantile(own, 0.5),
    }
  })
}

/** A table of what was measured, fastest first. */
export const tableOf = (title: string, measured: ReadonlyArray<Measured>): string => {
  const width = Math.max(...measured.map(({ name }) => name.length))
  const lines = [...measured]
    .sort((a, b) => a.ratio - b.ratio)
    .map(
      ({ name, ratio, low, high, nanoseconds }) =>
        `  ${name.padEnd(width)}  ${ratio.toFixed(3).padStart(7)}  (${low.toFixed(3)} to ${high.toFixed(3)})  ${nanoseconds.toFixed(0).padStart(7)} ns`,
    )
  return [title, ...lines, ''].join('\n')
}

let kept: unknown

/** What was made last, so that no engine finds it unused. */
export const lastMade = (): unknown => kept

const time = (run: () => unknown, runs: number): number => {
  const began = performance.now()
  for (let count = 0; count < runs; count += 1) kept = run()
  return ((performance.now() - began) * 1_000_000) / runs
}

const runsPerTurn = (run: () => unknown): number => {
  let runs = 1
  let took = 0
  // Warm first, so that the number fits the optimized code.
  for (let warm = 0; warm < 30; warm += 1) {
    took = time(run, runs)
    runs = Math.max(1, Math.round((millisecondsPerTurn * 1_000_000) / took))
  }
  return runs
}

const shuffled = <A>(values: ReadonlyArray<A>): ReadonlyArray<A> =>
  values
    .map((value) => ({ value, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value)

const quantile = (values: ReadonlyArray<number>, share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN
}
