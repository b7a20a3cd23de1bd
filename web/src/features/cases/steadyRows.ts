/** What a list shows while somebody points at it: nothing moves, changes are counted. */
export interface SteadyList<R> {
  rows: readonly R[]
  /** Ids of shown rows that are no longer in the list. */
  gone: ReadonlySet<string>
  /** How many rows came, left or would stand elsewhere. */
  changes: number
}

interface Row {
  caseId: string
}

export function asIs<R extends Row>(rows: readonly R[]): SteadyList<R> {
  return { rows, gone: new Set(), changes: 0 }
}

/** Keeps the order that is shown, with each row's newest content, and says what would change. */
export function heldStill<R extends Row>(shown: readonly R[], fresh: readonly R[]): SteadyList<R> {
  const byId = new Map(fresh.map((row) => [row.caseId, row]))
  const shownIds = new Set(shown.map((row) => row.caseId))
  const gone = new Set(shown.filter((row) => !byId.has(row.caseId)).map((row) => row.caseId))
  const came = fresh.filter((row) => !shownIds.has(row.caseId)).length
  const keptOrder = shown.filter((row) => !gone.has(row.caseId)).map((row) => row.caseId)
  const freshOrder = fresh.filter((row) => shownIds.has(row.caseId)).map((row) => row.caseId)
  const moved = keptOrder.filter((id, index) => freshOrder[index] !== id).length
  return {
    rows: shown.map((row) => byId.get(row.caseId) ?? row),
    gone,
    changes: came + gone.size + (moved > 0 ? 1 : 0),
  }
}
