import type { CaseRow, Clock } from '@/api/types'

/** The late clock of a case that ended first; nothing when none is late. */
export function lateClock(row: CaseRow): Clock | undefined {
  const late = row.clocks.filter((clock) => clock.state === 'late')
  const first = late.reduce<Clock | undefined>(
    (earliest, clock) => (earliest && (earliest.dueAt ?? '') <= (clock.dueAt ?? '') ? earliest : clock),
    undefined,
  )
  return first ?? row.nextClock
}
