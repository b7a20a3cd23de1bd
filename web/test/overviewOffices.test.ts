import { describe, expect, it } from 'vitest'
import type { OfficeRow } from '@/api/types'
import { lateDeadline } from '@/features/overview/late'
import { pressed, readSort, sorted, sumOf, writeSort, type Sort } from '@/features/overview/offices'
import { aDeadline, aRow } from './fixtures/cases'

function anOffice(code: string, registered: number, open: number, overdue: number): OfficeRow {
  return { office: { code, name: code }, registered, open, overdue }
}

const rows = [
  anOffice('2', 5, 10, 1),
  anOffice('1', 9, 10, 1),
  anOffice('3', 1, 0, 0),
  anOffice('4', 3, 4, 2),
]

function codes(sort: Sort): string {
  return sorted(rows, sort)
    .map((row) => row.office.code)
    .join('')
}

describe('the offices', () => {
  it('stand with the most overdue first, equals in the order of their codes', () => {
    expect(codes(readSort({}))).toBe('4123')
  })

  it('stand by each column in both directions', () => {
    expect(codes({ by: 'registered', down: true })).toBe('1243')
    expect(codes({ by: 'registered', down: false })).toBe('3421')
    expect(codes({ by: 'office', down: false })).toBe('1234')
    expect(codes({ by: 'office', down: true })).toBe('4321')
  })

  it('without open cases come below those where nothing is overdue', () => {
    const idle = anOffice('5', 0, 0, 0)
    const fine = anOffice('6', 1, 1, 0)

    expect(sorted([idle, fine], { by: 'share', down: true }).map((row) => row.office.code)).toEqual([
      '6',
      '5',
    ])
  })

  it('leave the rows of the answer as they are', () => {
    const before = rows.map((row) => row.office.code)

    codes({ by: 'office', down: true })

    expect(rows.map((row) => row.office.code)).toEqual(before)
  })

  it('add up', () => {
    expect(sumOf(rows)).toEqual({ registered: 18, open: 24, overdue: 4 })
  })
})

describe('the order in the address', () => {
  it('comes back as it was written', () => {
    const orders: Sort[] = [
      { by: 'overdue', down: true },
      { by: 'overdue', down: false },
      { by: 'office', down: false },
      { by: 'share', down: true },
    ]

    expect(orders.map((sort) => readSort(writeSort(sort)))).toEqual(orders)
  })

  it('is left out when it is the usual one, and is the usual one for nonsense', () => {
    expect(writeSort({ by: 'overdue', down: true })).toEqual({})
    expect(readSort({ sort: '-constructor' })).toEqual({ by: 'overdue', down: true })
  })

  it('begins with the greatest figure or the first name and turns round on a second press', () => {
    const usual = readSort({})

    expect(pressed(usual, 'open')).toEqual({ by: 'open', down: true })
    expect(pressed(usual, 'office')).toEqual({ by: 'office', down: false })
    expect(pressed(usual, 'overdue')).toEqual({ by: 'overdue', down: false })
  })
})

describe('the late deadline of a case', () => {
  it('is the one that ended first', () => {
    const answer = aDeadline('answer', 'late', { dueAt: '2026-11-20T00:00:00Z' })
    const contact = aDeadline('contact', 'late', { dueAt: '2026-11-12T00:00:00Z' })

    expect(lateDeadline(aRow('1', { deadlines: [answer, contact] }))?.kind).toBe('contact')
  })

  it('is the next one when none is late yet', () => {
    const nextDeadline = aDeadline('accept', 'soon')

    expect(lateDeadline(aRow('1', { deadlines: [nextDeadline], nextDeadline }))).toBe(nextDeadline)
  })
})
