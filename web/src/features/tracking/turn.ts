import type { Clock, TrackedComplaint } from '@/api/types'
import { CLOCK_ORDER } from '@/design/echoRing'

const ENDED = new Set(['rejected', 'withdrawn', 'triage'])

/** Key of whose turn it is now. */
export function turnKey(tracked: TrackedComplaint): string {
  return tracked.statusReason && ENDED.has(tracked.statusReason) ? tracked.statusReason : tracked.status
}

/** The word for the status, which a citizen reads first. */
export const statusKey = turnKey

/** The running clock that ends first: what comes next. */
export function nextPromise(tracked: TrackedComplaint): Clock | undefined {
  const running = tracked.clocks.filter((clock) => ['running', 'soon', 'late'].includes(clock.state))
  return [...running].sort(
    (a, b) =>
      (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9') ||
      CLOCK_ORDER.indexOf(a.kind) - CLOCK_ORDER.indexOf(b.kind),
  )[0]
}
