import type { Deadline, TrackedComplaint } from '@/api/types'
import { DEADLINE_ORDER } from '@/design/echoRing'

const ENDED = new Set(['rejected', 'withdrawn', 'triage'])

/** Key of whose turn it is now, and of the word for the status, which a citizen reads first. */
export function turnKey(tracked: TrackedComplaint): string {
  return tracked.statusReason && ENDED.has(tracked.statusReason) ? tracked.statusReason : tracked.status
}

/** The running deadline that ends first: what comes next. */
export function nextPromise(tracked: TrackedComplaint): Deadline | undefined {
  const running = tracked.deadlines.filter((deadline) => ['running', 'soon', 'late'].includes(deadline.state))
  return [...running].sort(
    (a, b) =>
      (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9') ||
      DEADLINE_ORDER.indexOf(a.kind) - DEADLINE_ORDER.indexOf(b.kind),
  )[0]
}
