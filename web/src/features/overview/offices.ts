import type { LocationQuery } from 'vue-router'
import type { OfficeRow } from '@/api/types'

export const COLUMNS = ['office', 'registered', 'open', 'overdue', 'share'] as const
export type Column = (typeof COLUMNS)[number]

export interface Sort {
  by: Column
  down: boolean
}

/** Where to act comes first. */
const USUAL_SORT: Sort = { by: 'overdue', down: true }

/** "-overdue" is the greatest first. */
export function readSort(query: LocationQuery): Sort {
  const written = typeof query.sort === 'string' ? query.sort : ''
  const by = COLUMNS.find((column) => column === written.replace(/^-/, ''))
  return by ? { by, down: written.startsWith('-') } : USUAL_SORT
}

/** The part of the address that says the order; the usual one is left out. */
export function writeSort(sort: Sort): Record<string, string> {
  const usual = sort.by === USUAL_SORT.by && sort.down === USUAL_SORT.down
  return usual ? {} : { sort: `${sort.down ? '-' : ''}${sort.by}` }
}

/** A press on a heading: figures begin with the greatest, names with the first; a second press turns it round. */
export function pressed(sort: Sort, by: Column): Sort {
  return sort.by === by ? { by, down: !sort.down } : { by, down: by !== 'office' }
}

/** Overdue of open; nothing where nothing is open. */
export function overdueShare(row: Pick<OfficeRow, 'open' | 'overdue'>): number | undefined {
  return row.open > 0 ? row.overdue / row.open : undefined
}

function valueOf(row: OfficeRow, by: Exclude<Column, 'office'>): number {
  return by === 'share' ? (overdueShare(row) ?? -1) : row[by]
}

function byCode(left: OfficeRow, right: OfficeRow): number {
  return left.office.code.localeCompare(right.office.code)
}

/** Equals stay in the order of the district's codes. */
export function sorted(rows: readonly OfficeRow[], sort: Sort): OfficeRow[] {
  const sign = sort.down ? -1 : 1
  return [...rows].sort((left, right) => {
    if (sort.by === 'office') return sign * byCode(left, right)
    return sign * (valueOf(left, sort.by) - valueOf(right, sort.by)) || byCode(left, right)
  })
}

export type OfficeSum = Pick<OfficeRow, 'registered' | 'open' | 'overdue'>

export function sumOf(rows: readonly OfficeRow[]): OfficeSum {
  return rows.reduce<OfficeSum>(
    (sum, row) => ({
      registered: sum.registered + row.registered,
      open: sum.open + row.open,
      overdue: sum.overdue + row.overdue,
    }),
    { registered: 0, open: 0, overdue: 0 },
  )
}
