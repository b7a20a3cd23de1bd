import { describe, expect, it } from 'vitest'
import { readAddress, writeAddress } from '@/features/cases/queueAddress'
import { asIs, heldStill, rowKey } from '@/features/cases/steadyRows'
import { aRow } from './fixtures/cases'

function ids(rows: readonly { caseId: string }[]): string[] {
  return rows.map((row) => row.caseId)
}

describe('the address of the desk', () => {
  it('holds filter and selection there and back', () => {
    const address = {
      view: 'overdue' as const,
      office: '500108003',
      category: 'noise',
      q: '打桩',
      case: 'c1',
    }

    expect(readAddress(writeAddress(address))).toEqual(address)
  })

  it('holds the figure behind which a list stands', () => {
    const address = {
      view: 'open' as const,
      figure: 'onTimeAnswer' as const,
      part: 'missed' as const,
      from: '2026-09-07',
      to: '2026-11-27',
    }

    expect(readAddress(writeAddress(address))).toMatchObject(address)
    const ofOne = { ...address, figure: 'reportIn' as const, department: 'EEB' }
    expect(readAddress(writeAddress(ofOne))).toMatchObject(ofOne)
    expect(readAddress(writeAddress({ ...address, department: 'EEB' })).department).toBeUndefined()
    expect(readAddress({ figure: 'onTimeAnswer', from: 'once', to: '2026-11-27' }).figure).toBeUndefined()
  })

  it('leaves out what is as usual', () => {
    expect(writeAddress({ view: 'open', q: '' })).toEqual({})
  })

  it('falls back to the open cases on an address that nobody wrote', () => {
    expect(readAddress({ view: 'nonsense', q: ['a', 'b'], case: null })).toEqual({
      view: 'open',
      office: undefined,
      category: undefined,
      q: undefined,
      case: undefined,
    })
  })
})

describe('rows under the cursor', () => {
  it('stay where they are while others come, leave and move', () => {
    const shown = [aRow('a'), aRow('b'), aRow('c')]
    const fresh = [aRow('n'), aRow('c'), aRow('a')]

    const list = heldStill(shown, fresh)

    expect(ids(list.rows)).toEqual(['a', 'b', 'c'])
    expect([...list.gone]).toEqual(['b'])
    expect(list.changes).toBe(3)
  })

  it('show the newest content in the old place', () => {
    const list = heldStill([aRow('a')], [aRow('a', { version: 9 })])

    expect(list.rows[0]?.version).toBe(9)
    expect(list.changes).toBe(0)
  })

  it('appear at once when they were asked for, while those that were not wait', () => {
    const list = heldStill(
      [aRow('a'), aRow('b')],
      [aRow('n'), aRow('a'), aRow('b'), aRow('c'), aRow('d')],
      [aRow('c'), aRow('d')],
    )

    expect(ids(list.rows)).toEqual(['a', 'b', 'c', 'd'])
    expect(list.changes).toBe(1)
  })

  it('are two where a figure counts one case twice', () => {
    const first = aRow('a', { counted: { at: '2026-11-01T02:00:00Z', side: 'missed' } })
    const second = aRow('a', { counted: { at: '2026-11-20T02:00:00Z', side: 'met' } })

    expect(heldStill([first, second], [first, second])).toMatchObject({ changes: 0 })
    expect(rowKey(first)).not.toBe(rowKey(second))
  })

  it('are simply the newest when nobody points at them', () => {
    expect(asIs([aRow('a')])).toEqual({ rows: [aRow('a')], gone: new Set(), changes: 0 })
  })
})
