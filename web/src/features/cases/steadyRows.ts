/** What a list shows while somebody points at it: nothing moves, changes are counted. */
export interface SteadyList<R> {
  rows: readonly R[]
  /** Keys of shown rows that are no longer in the list. */
  gone: ReadonlySet<string>
  /** How many rows came, left or would stand elsewhere. */
  changes: number
}

interface Row {
  caseId: string
  counted?: { at: string; side: string }
}

/** One row of a list. A figure counts a case once for each answer that it owed. */
export function rowKey(row: Row): string {
  return row.counted ? `${row.caseId} ${row.counted.at} ${row.counted.side}` : row.caseId
}

export function asIs<R extends Row>(rows: readonly R[]): SteadyList<R> {
  return { rows, gone: new Set(), changes: 0 }
}

/**
 * Keeps the order that is shown, with each row's newest content, and says what would change. Rows that were asked for
 * always appear, behind those that are shown.
 */
export function heldStill<R extends Row>(
  shown: readonly R[],
  fresh: readonly R[],
  asked: readonly R[] = [],
): SteadyList<R> {
  const byKey = new Map(fresh.map((row) => [rowKey(row), row]))
  const shownKeys = new Set(shown.map(rowKey))
  const added = asked.filter((row) => !shownKeys.has(rowKey(row)))
  const rows = [...shown.map((row) => byKey.get(rowKey(row)) ?? row), ...added]
  const keys = new Set(rows.map(rowKey))
  const gone = new Set(rows.map(rowKey).filter((key) => !byKey.has(key)))
  const came = fresh.filter((row) => !keys.has(rowKey(row))).length
  const keptOrder = rows.map(rowKey).filter((key) => !gone.has(key))
  const freshOrder = fresh.map(rowKey).filter((key) => keys.has(key))
  const moved = keptOrder.some((key, index) => freshOrder[index] !== key)
  return { rows, gone, changes: came + gone.size + (moved ? 1 : 0) }
}
