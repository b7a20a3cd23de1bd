import type { DeskActBody } from '@/api/acts'
import { answerOf, complaintService } from '@/api/client'
import { besides } from '@/api/parts'
import type {
  ActBody,
  BulkOutcome,
  CaseQueue,
  CaseRow,
  CaseView,
  DepartmentTask,
  NightWorkSites,
  Officer,
  OpenedContact,
  Page,
  QueueCount,
} from '@/api/types'
import type { LookPurpose } from './lookPurposes'

/** The figure of the overview behind which a list stands, of a stretch of days. */
export interface FigureFilter {
  figure: 'registered' | 'assignment' | 'onTimeAnswer' | 'satisfaction' | 'reportIn' | 'shamClosure'
  part: 'counted' | 'met' | 'missed' | 'running'
  from: string
  to: string
  /** Code of a department; of the figure reportIn alone. */
  department?: string
}

export interface QueueFilter extends Partial<FigureFilter> {
  view: CaseQueue
  office?: string
  category?: string
  /** Id of an officer, or `none` for cases that nobody has in particular. */
  officer?: string
  q?: string
}

/** Rows of one page of a queue. */
const PAGE_SIZE = 50

export async function fetchQueue(
  filter: QueueFilter,
  cursor?: string,
  signal?: AbortSignal,
): Promise<Page<CaseRow>> {
  const { view, office, category, officer, q, figure, part, from, to, department } = filter
  const page = { office, cursor: cursor || undefined, size: PAGE_SIZE }
  if (figure) {
    const query = { ...page, figure, part, from, to, department }
    return (await answerOf(
      complaintService.GET('/api/statistics/cases', { params: { query }, signal }),
    )) as Page<CaseRow>
  }
  const query = { ...page, view, category, officer, q }
  return (await answerOf(complaintService.GET('/api/cases', { params: { query }, signal }))) as Page<CaseRow>
}

/** How many cases a queue has, exact up to a limit. */
export function fetchCount(filter: QueueFilter, signal?: AbortSignal): Promise<QueueCount> {
  const { view, office, category, officer } = filter
  return answerOf(
    complaintService.GET('/api/cases/count', {
      params: { query: { view, office, category, officer } },
      signal,
    }),
  )
}

/** The lists of a department: to report in, in work, done. */
export type TaskPart = 'called' | 'reported' | 'done'

export async function fetchTasks(
  part: TaskPart,
  cursor?: string,
  signal?: AbortSignal,
): Promise<Page<DepartmentTask>> {
  const query = { part, cursor: cursor || undefined, size: PAGE_SIZE }
  return (await answerOf(
    complaintService.GET('/api/department/tasks', { params: { query }, signal }),
  )) as Page<DepartmentTask>
}

/** The sites whose complaints speak against a permit for night work, or for conditions. */
export function fetchNightWorkSites(signal?: AbortSignal): Promise<NightWorkSites> {
  return answerOf(complaintService.GET('/api/dispatch/sites', { signal }))
}

export function fetchTaskCount(part: TaskPart, signal?: AbortSignal): Promise<QueueCount> {
  return answerOf(
    complaintService.GET('/api/department/tasks/count', { params: { query: { part } }, signal }),
  )
}

function asSeen(rows: readonly CaseRow[]): { caseId: string; version: number }[] {
  return rows.map(({ caseId, version }) => ({ caseId, version }))
}

/** Gives several cases to an officer; the answer says for each what became of it. */
export function giveToOfficer(rows: readonly CaseRow[], officer: Officer): Promise<BulkOutcome> {
  const body = { cases: asSeen(rows), officer: officer.id, officerName: officer.name }
  return answerOf(complaintService.POST('/api/cases/bulk-assign-officer', { body }))
}

/** Assigns several cases to an office; the answer says for each what became of it. */
export function assignToOffice(
  rows: readonly CaseRow[],
  office: string,
  reason: string,
): Promise<BulkOutcome> {
  const body = { cases: asSeen(rows), office, reason }
  return answerOf(complaintService.POST('/api/cases/bulk-assign', { body }))
}

export async function fetchCase(caseId: string, signal?: AbortSignal): Promise<CaseView> {
  const path = { caseId }
  return (await answerOf(
    complaintService.GET('/api/cases/{caseId}', { params: { path }, signal }),
  )) as CaseView
}

/** Acts on a case as it was seen; a newer version in the store refuses with stale-version. */
export async function actOnCase(
  seen: CaseView,
  act: string,
  said: ActBody,
  photos: readonly Blob[] = [],
): Promise<CaseView> {
  const params = { path: { caseId: seen.caseId }, header: { 'If-Match': `"${seen.version}"` } }
  const body = { act, ...said } as DeskActBody
  return (await answerOf(
    complaintService.POST('/api/cases/{caseId}/acts', { params, body, ...besides(body, photos) }),
  )) as CaseView
}

export interface LookReason {
  purpose: LookPurpose
  /** What exactly for; whoever does not work for the handling office must say it. */
  note?: string
}

/** Shows contact details and text in full; the service records who looked and for what. */
export function viewContact(caseId: string, body: LookReason): Promise<OpenedContact> {
  const path = { caseId }
  return answerOf(complaintService.POST('/api/cases/{caseId}/contact-views', { params: { path }, body }))
}

export type PhotoSize = 'thumb' | 'full'

export function fetchCasePhoto(
  caseId: string,
  photoId: string,
  size: PhotoSize,
  signal: AbortSignal,
): Promise<Blob> {
  return answerOf(
    complaintService.GET('/api/cases/{caseId}/photos/{photoId}', {
      params: { path: { caseId, photoId }, query: { size } },
      headers: { Accept: 'image/jpeg, image/*' },
      parseAs: 'blob',
      signal,
    }),
  )
}
