import type { Deadline, DeadlineKind } from '@/api/types'
import { DEADLINE_ORDER } from '@/design/echoRing'

/** A part of a bar in percent of the whole width. */
interface Stretch {
  from: number
  width: number
}

export type BarTone = 'running' | 'soon' | 'late' | 'met' | 'paused'

/** One deadline on the common axis of time. */
export interface DeadlineBar {
  kind: DeadlineKind
  tone: BarTone
  startedAt: string
  dueAt?: string
  /** From the beginning to the due time. */
  given: Stretch
  /** What an extension, a pause or another class added to the first due time, or took from it. */
  moved?: Stretch
  /** From the beginning until now or until the duty was done, up to the due time. */
  used: Stretch
  /** Beyond the due time. */
  over?: Stretch
  pauses: (Stretch & { startedAt: string; endedAt?: string })[]
  /** The due times before it was moved, the first one first. */
  earlierDueAt: readonly string[]
}

export interface DeadlineBars {
  bars: DeadlineBar[]
  /** Where now is, in percent; nothing where no duty is owed. */
  now?: number
  from: string
  to: string
}

const TONES: Partial<Record<Deadline['state'], BarTone>> = {
  soon: 'soon',
  late: 'late',
  met: 'met',
  'met-late': 'late',
  stopped: 'paused',
  paused: 'paused',
}
const OWED: readonly Deadline['state'][] = ['running', 'soon', 'late', 'paused', 'unknown']

/** The deadlines that have begun, in the order of the ring, on one axis from the first beginning to the last end. */
export function barsOf(deadlines: readonly Deadline[], now: Date): DeadlineBars | undefined {
  const begun = DEADLINE_ORDER.flatMap((kind) => deadlines.filter((each) => each.kind === kind)).filter(
    (each) => each.startedAt !== undefined,
  )
  if (begun.length === 0) return undefined
  const isOwed = begun.some(({ state }) => OWED.includes(state))
  const moments = begun.flatMap(({ startedAt, dueAt, metAt, earlierDueAt }) =>
    [startedAt, dueAt, metAt, ...(earlierDueAt ?? [])].flatMap((at) => (at ? [Date.parse(at)] : [])),
  )
  if (isOwed) moments.push(now.getTime())
  const first = Math.min(...moments)
  const last = Math.max(...moments, first + 1)
  const share = (at: number): number => Math.round(((at - first) / (last - first)) * 10_000) / 100
  return {
    bars: begun.map((each) => barOf(each, now, share)),
    now: isOwed ? share(now.getTime()) : undefined,
    from: new Date(first).toISOString(),
    to: new Date(last).toISOString(),
  }
}

function barOf(deadline: Deadline, now: Date, share: (at: number) => number): DeadlineBar {
  const stretch = (from: number, to: number): Stretch => ({
    from: share(from),
    width: share(Math.max(from, to)) - share(from),
  })
  const began = Date.parse(deadline.startedAt ?? now.toISOString())
  const until = untilOf(deadline, now)
  const due = deadline.dueAt ? Date.parse(deadline.dueAt) : until
  const earlier = deadline.earlierDueAt ?? []
  const firstDue = earlier[0] ? Date.parse(earlier[0]) : due
  return {
    kind: deadline.kind,
    tone: TONES[deadline.state] ?? 'running',
    startedAt: new Date(began).toISOString(),
    dueAt: deadline.dueAt,
    given: stretch(began, due),
    moved: firstDue === due ? undefined : stretch(Math.min(firstDue, due), Math.max(firstDue, due)),
    used: stretch(began, Math.min(until, due)),
    over: until > due ? stretch(due, until) : undefined,
    pauses: (deadline.pauses ?? []).map(({ from, to }) => ({
      ...stretch(Date.parse(from), to ? Date.parse(to) : now.getTime()),
      startedAt: from,
      endedAt: to,
    })),
    earlierDueAt: earlier,
  }
}

/** A duty that fell away says not when: its bar is drawn to the due time. */
function untilOf({ state, metAt, dueAt }: Deadline, now: Date): number {
  if (metAt) return Date.parse(metAt)
  return state === 'stopped' && dueAt ? Date.parse(dueAt) : now.getTime()
}
