const LEAST = 50
const STEP = 100

/** A distance as it can be told: the points may stand for a whole block, so no nearer than the next step. */
export function withinMetres(metres: number): number {
  return metres <= LEAST ? LEAST : Math.ceil(metres / STEP) * STEP
}
