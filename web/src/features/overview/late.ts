import type { CaseRow, Deadline } from '@/api/types'

/** The late deadline of a case that ended first; nothing when none is late. */
export function lateDeadline(row: CaseRow): Deadline | undefined {
  const late = row.deadlines.filter((deadline) => deadline.state === 'late')
  const first = late.reduce<Deadline | undefined>(
    (earliest, deadline) =>
      earliest && (earliest.dueAt ?? '') <= (deadline.dueAt ?? '') ? earliest : deadline,
    undefined,
  )
  return first ?? row.nextDeadline
}
