import type { CaseRow } from '@/api/types'

/** What happened at this desk to cases that the list may still hold. */
export interface DeskMemory {
  /** Acts on their way. */
  sending: ReadonlySet<string>
  /** Case to the version it was settled at; a newer one in the list has come back. */
  settled: ReadonlyMap<string, number>
  /** In the order they were skipped. */
  skipped: readonly string[]
}

/** The cases that wait here: in the order of the list, the skipped ones last. */
export function waitingCases(rows: readonly CaseRow[], memory: DeskMemory): CaseRow[] {
  const here = rows.filter((row) => {
    const settledAt = memory.settled.get(row.caseId)
    return !memory.sending.has(row.caseId) && (settledAt === undefined || row.version > settledAt)
  })
  const later = memory.skipped.flatMap((caseId) => here.filter((row) => row.caseId === caseId))
  return [...here.filter((row) => !memory.skipped.includes(row.caseId)), ...later]
}

/** The case after the given one; from the end it goes on at the front. Nothing when no other waits. */
export function caseAfter(waiting: readonly CaseRow[], caseId: string | undefined): string | undefined {
  const at = waiting.findIndex((row) => row.caseId === caseId)
  const others = [...waiting.slice(at + 1), ...waiting.slice(0, Math.max(0, at))]
  return others[0]?.caseId
}
