/** Whole cents as dollars, by whole numbers alone, so that no cent is lost. */
export const dollars: (cents: number) => string
