import type { components as dispatch } from './generated/dispatch-service'
import type { components as notify } from './generated/notify-service'

/** What crosses the wire, as the services' HTTP interface says it. Times are ISO 8601 in UTC. */

type Dispatch = dispatch['schemas']
type Notify = notify['schemas']

export type Named = Dispatch['CodedName']

export type DeadlineKind = 'assign' | 'accept' | 'contact' | 'answer'
export type DeadlineState = 'idle' | 'running' | 'soon' | 'late' | 'met' | 'met-late' | 'stopped' | 'unknown'

/** One deadline 时限 of one case. Fraction and remains are counted in working time. */
export interface Deadline {
  kind: DeadlineKind
  state: DeadlineState
  startedAt?: string
  dueAt?: string
  metAt?: string
  fraction?: number
  remainingWorkingMinutes?: number
  remainingWorkingDays?: number
}

export interface Place {
  lon?: number
  lat?: number
  address?: string
}

export interface Reason {
  stage: string
  text: string
}

export interface PhotoRef {
  id: string
}

export interface NewComplaint {
  text: string
  categoryHint?: string
  place: Place
  contact?: { name?: string; phone?: string; email?: string }
  anonymous: boolean
  secret: boolean
  channel: 'web' | 'app'
}

export interface Receipt {
  caseId: string
  number: string
  queryCode: string
  status: PublicStatus
  registeredAt: string
  promise: { assignBy?: string }
}

export type PublicStatus = 'registered' | 'assigned' | 'processing' | 'answered' | 'closed'
export type Outcome = 'supported' | 'explained' | 'not-supported'
export type Satisfaction = 'satisfied' | 'basically-satisfied' | 'dissatisfied'
export type CitizenAct = 'rate' | 'reopen' | 'withdraw'

export interface Answer {
  text: string
  outcome: Outcome
  at: string
  office?: Named
}

export interface Rating {
  solved: boolean
  satisfaction: Satisfaction
  reason?: string
  at: string
}

export interface PublicTimelineEntry {
  at: string
  act: string
  actorKind: 'citizen' | 'system' | 'office' | 'desk'
  text?: string
}

export interface TrackedComplaint {
  number: string
  status: PublicStatus
  statusReason?: string
  text: string
  category?: Named
  office?: Named
  reasons: Reason[]
  place: Place
  registeredAt: string
  deadlines: Deadline[]
  answer?: Answer
  rating?: Rating
  photos: PhotoRef[]
  timeline: PublicTimelineEntry[]
  can: CitizenAct[]
}

export interface MyComplaint {
  number: string
  status: PublicStatus
  category?: Named
  office?: Named
  text: string
  registeredAt: string
}

export interface Page<T> {
  items: T[]
  next?: string
}

/** A part of GeoJSON that district outlines use. */
export type OutlineGeometry =
  { type: 'Polygon'; coordinates: number[][][] } | { type: 'MultiPolygon'; coordinates: number[][][][] }

/** GeoJSON's coordinates are nested as deep as its type says, which an OpenAPI document cannot tell. */
type Outlined<V extends { boundary: unknown }> = Omit<V, 'boundary'> & { boundary: OutlineGeometry }

/** Maps count on code and name only: an office without an outline is listed, not drawn. */
export type DistrictOffice = Named & Partial<Outlined<Dispatch['OfficeView']>>
export type CategoryLeaf = Dispatch['CategoryView']

export interface District extends Omit<Outlined<Dispatch['DistrictView']>, 'offices'> {
  offices: DistrictOffice[]
}

export type GazetteerPlace = Dispatch['PlaceView']
export type NearPlace = Dispatch['Near']
export type CategorySuggestion = Dispatch['Item']
export type CategorySuggestions = Dispatch['Suggestions']

export type CaseState =
  'REGISTERED' | 'TRIAGE' | 'ASSIGNED' | 'IN_PROGRESS' | 'ANSWERED' | 'CLOSED' | 'REJECTED' | 'WITHDRAWN'
export type Channel = 'hotline' | 'app' | 'web' | 'wechat' | 'weibo'
export type CaseQueue = 'open' | 'closed' | 'overdue' | 'triage'

export interface CaseRow {
  caseId: string
  number: string
  version: number
  state: CaseState
  category?: Named
  office?: Named
  address?: string
  text: string
  channel: Channel
  registeredAt: string
  nextDeadline?: Deadline
  deadlines: Deadline[]
  reopened: number
  photos: number
}

export interface Candidate {
  office: Named
  score: number
  reasons: Reason[]
}

export interface DeskTimelineEntry {
  at: string
  act: string
  actor: { kind: string; name?: string }
  text?: string
  detail?: Record<string, unknown>
}

export type DeskAct =
  'assign' | 'accept' | 'contact' | 'inspection' | 'answer' | 'reopen' | 'close' | 'reject' | 'triage'

export interface ActRight {
  act: string
  allowed: boolean
  why?: string
}

export interface CaseView extends Omit<CaseRow, 'photos'> {
  place: Place
  contact?: { name?: string; phone?: string; email?: string; exists: boolean }
  photos: PhotoRef[]
  reasons: Reason[]
  candidates?: Candidate[]
  departments: Named[]
  deadlineClass?: string
  answer?: Answer
  rating?: Rating
  timeline: DeskTimelineEntry[]
  acts: ActRight[]
}

export interface ContactDetails {
  name?: string
  phone?: string
  email?: string
}

export interface Share {
  numerator: number
  denominator: number
  rate?: number
  target?: number
}

export interface WeekShare {
  n: number
  d: number
}

export interface OverviewWeek {
  weekStart: string
  assignment: WeekShare
  onTimeAnswer: WeekShare
  satisfaction: WeekShare
}

export interface OfficeRow {
  office: Named
  registered: number
  open: number
  overdue: number
}

export interface Overview {
  period: { from: string; to: string }
  assignment: Share
  onTimeAnswer: Share
  satisfaction: Share
  weeks: OverviewWeek[]
  overdue: number
  triage: number
  byOffice: OfficeRow[]
}

export type NotificationItem = Notify['NotificationItem']
export type NotificationPage = Notify['NotificationPage']

export interface SessionSettings {
  issuer: string
  clientId: string
}
