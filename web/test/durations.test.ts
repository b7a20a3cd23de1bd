import { describe, expect, it } from 'vitest'
import { plainStretch, timeLeft, timeOver, type DurationWords } from '@/i18n/durations'
import { aDeadline } from './fixtures/cases'

function left(minutes: number): DurationWords | undefined {
  return timeLeft(aDeadline('contact', 'soon', { remainingWorkingDays: 0, remainingWorkingMinutes: minutes }))
}

describe('what is left', () => {
  it('is counted in working days from one day on', () => {
    const deadline = aDeadline('answer', 'running', { remainingWorkingDays: 1, remainingWorkingMinutes: 500 })

    expect(timeLeft(deadline)).toEqual({ key: 'duration.workingDays', values: { count: 1 } })
  })

  it('is counted in hours and minutes below a day', () => {
    expect(left(59)).toEqual({ key: 'duration.minutes', values: { minutes: 59 } })
    expect(left(60)).toEqual({ key: 'duration.hours', values: { hours: 1 } })
    expect(left(80)).toEqual({ key: 'duration.hoursMinutes', values: { hours: 1, minutes: 20 } })
    expect(left(380)).toEqual({ key: 'duration.hours', values: { hours: 6 } })
  })

  it('is nothing for a deadline that does not run', () => {
    for (const state of ['idle', 'met', 'met-late', 'late', 'stopped', 'unknown'] as const) {
      expect(timeLeft(aDeadline('answer', state, { remainingWorkingDays: 3 }))).toBeUndefined()
    }
  })
})

describe('what is over', () => {
  it('is plain time since the due time, only for a late deadline', () => {
    const now = new Date('2026-11-24T04:00:00Z')
    const due = '2026-11-24T02:00:00Z'

    expect(timeOver(aDeadline('accept', 'late', { dueAt: due }), now)).toEqual({
      key: 'duration.hours',
      values: { hours: 2 },
    })
    expect(timeOver(aDeadline('accept', 'running', { dueAt: due }), now)).toBeUndefined()
  })

  it('turns to days at a day', () => {
    expect(plainStretch(86_400_000 - 1).key).toBe('duration.hours')
    expect(plainStretch(86_400_000)).toEqual({ key: 'duration.days', values: { count: 1 } })
    expect(plainStretch(-5)).toEqual({ key: 'duration.minutes', values: { minutes: 0 } })
  })
})
