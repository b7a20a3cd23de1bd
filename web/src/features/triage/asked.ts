import type { CaseView, Reason } from '@/api/types'

/** What the desk is asked for. */
export type Asked = 'office' | 'category'

const OFFICE_UNKNOWN = ['place.undecided-none', 'place.undecided-several']
const OFFICE_KNOWN = 'place.undecided-category'
const CONFLICTS = ['place.conflict', 'place.conflict-elsewhere']

/** Office and category are asked for apart: one may be known while the other is not. */
export function askedFor(view: CaseView): Asked[] {
  const codes = view.reasons.map((reason) => reason.code)
  const asked: Asked[] = []
  if (codes.some((code) => OFFICE_UNKNOWN.includes(code))) asked.push('office')
  if (!view.category || codes.includes(OFFICE_KNOWN)) asked.push('category')
  return asked
}

/** The point on the map and the words do not agree. */
export function conflictIn(reasons: readonly Reason[]): Reason | undefined {
  return reasons.find((reason) => CONFLICTS.includes(reason.code))
}
