const all = 2n ** 64n

/**
 * A whole number from 0 to below `count`, each as likely as every other, out of numbers of 64 bits. The lowest
 * `2^64 mod count` of them are passed over, since they would favor some; what is over can be divided evenly.
 */
export const drawBelow = (next: () => bigint, count: number): number => {
  const divisor = BigInt(count)
  const passedOver = all % divisor
  let drawn = next()
  while (drawn < passedOver) drawn = next()
  return Number(drawn % divisor)
}
