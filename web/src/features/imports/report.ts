import type { RowOutcome } from '@/api/types'

const COLUMNS = ['sheet', 'row', 'orderNumber', 'result', 'number', 'reason'] as const

/** A cell that begins like a formula gets an apostrophe, so that no spreadsheet runs what a caller dictated. */
function cellOf(value: string | number | undefined): string {
  const text = String(value ?? '')
  const harmless = typeof value === 'string' && /^[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** The report as CSV, with the mark by which spreadsheets see that it is UTF-8. */
export function reportOf(outcomes: readonly RowOutcome[]): string {
  const rows = outcomes.map((outcome) => COLUMNS.map((column) => cellOf(outcome[column])).join(','))
  return `\uFEFF${[COLUMNS.join(','), ...rows].join('\n')}\n`
}

export function saveReport(name: string, outcomes: readonly RowOutcome[]): void {
  const address = URL.createObjectURL(new Blob([reportOf(outcomes)], { type: 'text/csv;charset=utf-8' }))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  URL.revokeObjectURL(address)
}
