import { describe, expect, it } from 'vitest'
import DeadlineBars from '@/features/cases/components/DeadlineBars.vue'
import { barsOf } from '@/features/cases/deadlineBars'
import { aDeadline } from './fixtures/cases'
import { mounted } from './mounted'

/** Hours of one day, so that percents can be read off. */
const at = (hour: number): string => new Date(Date.UTC(2026, 2, 10, hour)).toISOString()
const noon = new Date(at(12))

describe('the deadlines as bars', () => {
  it('stand on one axis, from the first beginning to the last end', () => {
    const shown = barsOf(
      [
        aDeadline('answer', 'running', { startedAt: at(10), dueAt: at(20) }),
        aDeadline('accept', 'met', { startedAt: at(10), dueAt: at(14), metAt: at(11) }),
        aDeadline('assign', 'met', { startedAt: at(0), dueAt: at(4), metAt: at(1) }),
        aDeadline('contact', 'idle'),
      ],
      noon,
    )

    expect(shown?.bars.map(({ kind }) => kind)).toEqual(['assign', 'accept', 'answer'])
    expect([shown?.from, shown?.to]).toEqual([at(0), at(20)])
    expect(shown?.now).toBe(60)
    expect(shown?.bars[2]).toMatchObject({
      tone: 'running',
      given: { from: 50, width: 50 },
      used: { from: 50, width: 10 },
      over: undefined,
      moved: undefined,
    })
    expect(shown?.bars[1]?.used).toEqual({ from: 50, width: 5 })
  })

  it('show what runs beyond the due time, until it is done', () => {
    const late = aDeadline('answer', 'late', { startedAt: at(0), dueAt: at(6) })
    const metLate = aDeadline('answer', 'met-late', { startedAt: at(0), dueAt: at(6), metAt: at(10) })

    expect(barsOf([late], noon)?.bars[0]).toMatchObject({ tone: 'late', over: { from: 50, width: 50 } })
    expect(barsOf([metLate], noon)?.bars[0]?.over).toEqual({ from: 60, width: 40 })
    expect(barsOf([metLate], noon)?.now).toBeUndefined()
  })

  it('show pauses and the time that was added', () => {
    const bar = barsOf(
      [
        aDeadline('answer', 'paused', {
          startedAt: at(0),
          dueAt: at(20),
          earlierDueAt: [at(14), at(18)],
          pauses: [{ from: at(2), to: at(4) }, { from: at(10) }],
        }),
      ],
      noon,
    )?.bars[0]

    expect(bar?.moved).toEqual({ from: 70, width: 30 })
    expect(bar?.pauses).toMatchObject([
      { from: 10, width: 10 },
      { from: 50, width: 10 },
    ])
  })

  it('are nothing before one has begun', () => {
    expect(barsOf([aDeadline('assign', 'idle')], noon)).toBeUndefined()
  })

  it('say in words what they show', () => {
    const wrapper = mounted(DeadlineBars, {
      deadlines: [
        aDeadline('answer', 'paused', {
          startedAt: at(2),
          dueAt: at(20),
          earlierDueAt: [at(14)],
          pauses: [{ from: at(4), to: at(5) }, { from: at(10) }],
        }),
      ],
    })

    expect(wrapper.findAll('.clock__note').map((note) => note.text())).toEqual([
      expect.stringContaining('原定'),
      expect.stringContaining('至'),
      expect.stringContaining('起等群众回复'),
    ])
  })
})
