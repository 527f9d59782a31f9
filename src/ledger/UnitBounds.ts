/** Between which numbers a count of units is that may not be known: the same twice where it is. Both ends are possible. */
export interface UnitBounds {
  readonly least: number
  /** Infinite where nothing bounds it. */
  readonly most: number
}

/** A count that is known. */
export const exactly = (units: number): UnitBounds => ({ least: units, most: units })

/** No unit. */
export const noUnits: UnitBounds = exactly(0)

/** Any number of units. */
export const anyUnits: UnitBounds = { least: 0, most: Infinity }

/** The sum of two counts. */
export const sumOfBounds = (a: UnitBounds, b: UnitBounds): UnitBounds => ({
  least: a.least + b.least,
  most: a.most + b.most,
})

/** What a count leaves of another; below zero where it is more. */
export const lessBounds = (a: UnitBounds, b: UnitBounds): UnitBounds => ({
  least: a.least - b.most,
  most: a.most - b.least,
})

/** A count that is one or the other; the second where there is no first. */
export const eitherOf = (a: UnitBounds | undefined, b: UnitBounds): UnitBounds => ({
  least: Math.min(a?.least ?? b.least, b.least),
  most: Math.max(a?.most ?? b.most, b.most),
})

/** A count of which less than none is none. */
export const notBelowZero = ({ least, most }: UnitBounds): UnitBounds => ({
  least: Math.max(0, least),
  most: Math.max(0, most),
})

/** Whether a count is known. */
export const isExact = ({ least, most }: UnitBounds): boolean => least === most

/** Whether a count has a least and a most. */
export const isBounded = ({ least, most }: UnitBounds): boolean =>
  least > -Infinity && most < Infinity
