import type { LocationQuery } from 'vue-router'
import type { CaseQueue } from '@/api/types'
import type { FigureFilter, QueueFilter } from '@/casework/api'
import type { Role } from '@/session/roles'

export const QUEUE_VIEWS: readonly CaseQueue[] = [
  'mine',
  'open',
  'overdue',
  'soon',
  'repeated',
  'approvals',
  'called',
  'returns',
  'reviews',
  're-reviews',
  'led',
  'led-done',
  'closed',
  'triage',
  'uncategorised',
]
/** Opened from the overview; beside the others they would only fill the screen. */
export const HIDDEN_VIEWS: ReadonlySet<CaseQueue> = new Set(['soon', 'repeated', 'led-done'])

/** Lists of what somebody must decide, and whose list it is. */
export const DECIDED_BY: Partial<Record<CaseQueue, readonly Role[]>> = {
  mine: ['officer', 'office-head'],
  called: ['officer', 'office-head'],
  approvals: ['office-head', 'supervisor'],
  returns: ['triage'],
  triage: ['supervisor', 'triage', 'operator'],
  uncategorised: ['supervisor', 'triage'],
  reviews: ['supervisor'],
  're-reviews': ['supervisor', 'leader'],
  led: ['supervisor', 'leader'],
  'led-done': ['supervisor', 'leader'],
}

/** Where a leader works; the own cases are all that there is. */
export const LEADER_DESK = '/desk/leader'
export const LEADER_VIEWS: readonly CaseQueue[] = ['led', 're-reviews', 'led-done']

/** The list with which a desk begins. */
export function usualView(path: string): CaseQueue {
  return path === LEADER_DESK ? 'led' : 'open'
}

/** What the address of the desk says: the filter of the list and the case beside it. */
export interface QueueAddress extends QueueFilter {
  case?: string
}

const FIGURES: readonly FigureFilter['figure'][] = [
  'registered',
  'assignment',
  'onTimeAnswer',
  'satisfaction',
  'reportIn',
  'shamClosure',
]
const PARTS: readonly FigureFilter['part'][] = ['counted', 'met', 'missed', 'running']
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Leaves the list behind a figure. */
export const NO_FIGURE = {
  figure: undefined,
  part: undefined,
  from: undefined,
  to: undefined,
  department: undefined,
} as const

/** Lists everything again. */
export const NO_FILTER = {
  ...NO_FIGURE,
  view: 'open',
  office: undefined,
  category: undefined,
  officer: undefined,
  q: undefined,
} as const

function one(query: LocationQuery, name: string): string | undefined {
  const value = query[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

function readFigure(query: LocationQuery): Partial<FigureFilter> {
  const figure = FIGURES.find((each) => each === query.figure)
  const [from, to] = [one(query, 'from'), one(query, 'to')]
  if (!figure || !from || !to || !DAY.test(from) || !DAY.test(to)) return {}
  const part = PARTS.find((each) => each === query.part) ?? 'counted'
  return { figure, part, from, to, department: figure === 'reportIn' ? one(query, 'department') : undefined }
}

export function readAddress(query: LocationQuery, usual: CaseQueue = 'open'): QueueAddress {
  const view = one(query, 'view')
  return {
    view: QUEUE_VIEWS.find((each) => each === view) ?? usual,
    office: one(query, 'office'),
    category: one(query, 'category'),
    officer: one(query, 'officer'),
    q: one(query, 'q'),
    case: one(query, 'case'),
    ...readFigure(query),
  }
}

/** The address for a queue; what is as usual is left out. */
export function writeAddress(address: QueueAddress, usual: CaseQueue = 'open'): Record<string, string> {
  const entries = Object.entries(address).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && entry[1] !== '' && !(entry[0] === 'view' && entry[1] === usual),
  )
  return Object.fromEntries(entries)
}
