import type { Deadline } from '@/api/types'

/** A stretch of time in words: the key of the sentence and what goes into it. */
export interface DurationWords {
  key:
    'duration.days' | 'duration.workingDays' | 'duration.hoursMinutes' | 'duration.hours' | 'duration.minutes'
  values: { count?: number; hours?: number; minutes?: number }
}

const MINUTES_PER_HOUR = 60
const HOURS_PER_DAY = 24

function shortStretch(minutes: number): DurationWords {
  const whole = Math.max(0, Math.floor(minutes))
  const hours = Math.floor(whole / MINUTES_PER_HOUR)
  const rest = whole % MINUTES_PER_HOUR
  if (hours === 0) return { key: 'duration.minutes', values: { minutes: rest } }
  if (rest === 0 || hours >= 6) return { key: 'duration.hours', values: { hours } }
  return { key: 'duration.hoursMinutes', values: { hours, minutes: rest } }
}

/** What is left of a running deadline, counted in working time; nothing when the deadline does not run. */
export function timeLeft(deadline: Deadline): DurationWords | undefined {
  if (deadline.state !== 'running' && deadline.state !== 'soon') return undefined
  const days = deadline.remainingWorkingDays ?? 0
  if (days >= 1) return { key: 'duration.workingDays', values: { count: days } }
  if (deadline.remainingWorkingMinutes !== undefined) return shortStretch(deadline.remainingWorkingMinutes)
  return undefined
}

/** How long ago a late deadline ended, in plain time. */
export function timeOver(deadline: Deadline, now: Date = new Date()): DurationWords | undefined {
  if (deadline.state !== 'late' || !deadline.dueAt) return undefined
  return plainStretch(now.getTime() - new Date(deadline.dueAt).getTime())
}

/** A stretch of plain time in milliseconds. */
export function plainStretch(milliseconds: number): DurationWords {
  const minutes = Math.max(0, milliseconds / 60_000)
  const days = Math.floor(minutes / MINUTES_PER_HOUR / HOURS_PER_DAY)
  return days >= 1 ? { key: 'duration.days', values: { count: days } } : shortStretch(minutes)
}
