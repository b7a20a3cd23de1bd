import { describe, expect, it } from 'vitest'
import type { DeskTimelineEntry } from '@/api/types'
import { linesOf } from '@/features/cases/papers'

const entry = (act: string, at: string): DeskTimelineEntry => ({
  act,
  at,
  actor: { kind: 'office' },
  fields: {},
})

describe('a paper of one matter', () => {
  it('holds the latest matter of its kind from its beginning on', () => {
    const timeline = [
      entry('supervise', '1'),
      entry('reply-to-supervision', '2'),
      entry('inspection', '3'),
      entry('supervise', '4'),
      entry('contact', '5'),
      entry('reply-to-supervision', '6'),
    ]

    expect(linesOf('order', timeline).map(({ at }) => at)).toEqual(['4', '6'])
  })

  it('is none where nothing was ordered or asked for', () => {
    expect(linesOf('extension', [entry('supervise', '1')])).toEqual([])
  })
})
