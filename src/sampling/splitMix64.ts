const bits = 64

/**
 * The pseudo-random whole numbers, each of 64 bits, that follow from a seed: SplitMix64 (Steele, Lea and Flood, "Fast
 * Splittable Pseudorandom Number Generators", OOPSLA 2014, doi 10.1145/2714064.2660195), in the form that Sebastiano
 * Vigna gave to the public domain (CC0) in 2015. Whole numbers alone, so that every runtime gives the same.
 */
export const splitMix64 = (seed: bigint): (() => bigint) => {
  let state = seed
  return () => {
    state = BigInt.asUintN(bits, state + 0x9e3779b97f4a7c15n)
    const first = BigInt.asUintN(bits, (state ^ (state >> 30n)) * 0xbf58476d1ce4e5b9n)
    const second = BigInt.asUintN(bits, (first ^ (first >> 27n)) * 0x94d049bb133111ebn)
    return second ^ (second >> 31n)
  }
}
