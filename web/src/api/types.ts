import type { CaseWire, TrackedWire } from './acts'
import type { components as complaint } from './generated/complaint-service'
import type { components as dispatch } from './generated/dispatch-service'
import type { components as notify } from './generated/notify-service'

/** Short names for what crosses the wire. Where the document says less than is true, the truth is narrowed here. */
export type { ActBody, ActField, ActFieldType, ActOffer, SaidFields } from './acts'
export type { DeskTimelineEntry, PublicTimelineEntry } from './acts'

type Complaint = complaint['schemas']
type Dispatch = dispatch['schemas']
type Notify = notify['schemas']
type Narrowed<Wire, Truth> = Omit<Wire, keyof Truth> & Truth

export type Named = Complaint['Named']
export type Reason = Complaint['ReasonView']
export type NewComplaint = Complaint['Filing']
export type OpenedContact = Complaint['OpenedContact']
export type RecordedAccess = Complaint['RecordedAccess']
export type AccessesOfPerson = Complaint['AccessesOfPerson']
export type Rejection = Complaint['RejectionView']
export type Candidate = Complaint['CandidateView']
export type CaseState = Complaint['CaseRow']['state']
export type Share = Complaint['Share']
export type OverviewWeek = Complaint['Week']
export type OfficeRow = Complaint['OfficeRow']
export type DepartmentRow = Complaint['DepartmentRow']
export type Overview = Complaint['Overview']
export type SampledOverview = Complaint['SampledOverview']
export type SampledShare = Complaint['FigureView']
export type SampledOfficeRow = Complaint['OfficeFigure']
export type Survey = Complaint['SurveyView']
export type SurveyRow = Complaint['SurveyRow']
export type FollowUp = Complaint['FollowUpView']
export type JoinProposal = Narrowed<Complaint['ProposalView'], { row: CaseRow }>
export type HotSpots = Complaint['HotSpotsView']
export type HotSpot = Complaint['HotSpotView']
export type HotSpotPart = 'recent' | 'past' | 'night-work'
export type NightWorkAdvice = Complaint['NightWorkView']
export type NightWorkSites = Complaint['NightWorkSites']
export type NightWorkSite = Complaint['NightWorkSite']
export type NextCall = Complaint['NextCall']
export type LinkedSurvey = Complaint['LinkedSurvey']
export type SurveyResult = Complaint['Result']
export type AttemptBody = Complaint['AttemptBody']

export type ImportPreview = Complaint['ImportPreview']
export type ImportSource = Complaint['ImportSource']
export type ImportSheet = Complaint['Sheet']
export type ImportColumn = Complaint['Column']
export type ImportSummary = Complaint['Summary']
export type RowOutcome = Complaint['RowOutcome']

/** The document calls these strings. */
export type DeadlineKind = 'assign' | 'accept' | 'contact' | 'answer'
export type DeadlineState =
  'idle' | 'not-needed' | 'running' | 'soon' | 'late' | 'paused' | 'met' | 'met-late' | 'stopped' | 'unknown'
type PublicStatus = 'registered' | 'assigned' | 'processing' | 'answered' | 'closed'
type Outcome = 'supported' | 'explained' | 'not-supported'
type Satisfaction = 'satisfied' | 'basically-satisfied' | 'dissatisfied'
export type CaseQueue =
  | 'open'
  | 'closed'
  | 'overdue'
  | 'soon'
  | 'repeated'
  | 'mine'
  | 'approvals'
  | 'called'
  | 'returns'
  | 'reviews'
  | 're-reviews'
  | 'led'
  | 'led-done'
  | 'triage'
  | 'uncategorised'

/** One deadline 时限 of one case. Fraction and remains are counted in working time. */
export type Deadline = Narrowed<Complaint['DeadlineView'], { kind: DeadlineKind; state: DeadlineState }>
export type Answer = Narrowed<Complaint['AnswerView'], { outcome: Outcome }>
export type OnTheSpot = Complaint['OnTheSpotView']
export type Inspection = Complaint['InspectionView']
export type PublishedCase = Narrowed<Complaint['PublishedCase'], { outcome: Outcome; status: PublicStatus }>
export type Rating = Narrowed<Complaint['RatingView'], { satisfaction: Satisfaction }>
export type Receipt = Narrowed<Complaint['Receipt'], { status: PublicStatus }>
export type MyComplaint = Narrowed<Complaint['MyComplaint'], { status: PublicStatus }>
type CountedSide = 'met' | 'missed' | 'running'
export type CaseRow = Narrowed<
  Complaint['CaseRow'],
  { deadlines: Deadline[]; nextDeadline?: Deadline; counted?: { at: string; side: CountedSide } }
>
/** A department that was called in, and a case in its list. */
export type CalledIn = Complaint['CallView']
export type DepartmentTask = Narrowed<Complaint['DepartmentTask'], { row: CaseRow }>
export type BulkOutcome = Complaint['BulkOutcome']
export type OfficerLoad = Complaint['OfficerLoad']
export type QueueCount = Complaint['QueueCount']
export type PhoneCall = Complaint['PhoneCall']
export type EarlierCases = Narrowed<Complaint['EarlierCases'], { items: CaseRow[] }>
export type NearCases = Narrowed<
  Complaint['NearCasesView'],
  { items: Narrowed<Complaint['NearCase'], { row: CaseRow }>[] }
>
export type NearReports = Complaint['NearReports']

/** Several cases about one source. */
export type Incident = Narrowed<
  Complaint['IncidentView'],
  { cases: Narrowed<Complaint['IncidentCase'], { row: CaseRow }>[] }
>
export type IncidentWork = Complaint['RecordedWork']

export type CaseView = Narrowed<
  CaseWire,
  { deadlines: Deadline[]; nextDeadline?: Deadline; answer?: Answer; rating?: Rating }
>

export type TrackedComplaint = Narrowed<
  TrackedWire,
  { status: PublicStatus; deadlines: Deadline[]; answer?: Answer; rating?: Rating }
>

/** The document lets a page be without items. */
export interface Page<T> {
  items: T[]
  next?: string
  /** Of all pages; told by the list behind a figure. */
  count?: number
}

/** A part of GeoJSON that district outlines use. */
export type OutlineGeometry =
  { type: 'Polygon'; coordinates: number[][][] } | { type: 'MultiPolygon'; coordinates: number[][][][] }

/** GeoJSON's coordinates are nested as deep as its type says, which an OpenAPI document cannot tell. */
type Outlined<V extends { boundary: unknown }> = Narrowed<V, { boundary: OutlineGeometry }>

/** Maps count on code and name only: an office without an outline is listed, not drawn. */
export type DistrictOffice = Named & Partial<Outlined<Dispatch['OfficeView']>>
export type CategoryLeaf = Dispatch['CategoryView']
export type District = Narrowed<Outlined<Dispatch['DistrictView']>, { offices: DistrictOffice[] }>

export type GazetteerPlace = Dispatch['PlaceView']
export type NearPlace = Dispatch['Near']
export type MapPlace = Dispatch['MapPlace']
export type CategorySuggestions = Dispatch['Suggestions']
export type DispatchPreview = Dispatch['Preview']

export type Account = Notify['Account']
export type AccountFacts = Notify['AccountFacts']
export type NewAccount = Notify['NewAccount']
export type IssuedPassword = Notify['IssuedPassword']
export type PasswordWay = Notify['PasswordReset']['way']
export type Officer = Notify['Officer']
export type OfficerProposal = Complaint['OfficerProposalView']
export type ChannelState = Notify['ChannelState']
export type PackOverview = Complaint['PackOverview']
export type CalendarState = Complaint['CalendarState']
export type CalendarForm = Complaint['CalendarForm']
export type CalendarPreview = Complaint['CalendarPreview']
export type JoiningRule = Complaint['JoiningRuleView']
export type JoiningRuleForm = Complaint['JoiningRuleForm']
export type HistoryCheck = Complaint['HistoryCheckView']
export type Recomputation = Complaint['RecomputationView']
export type RecomputationForm = Complaint['RecomputationForm']
export type RecomputationReport = Complaint['RecomputationReport']
/** The three services describe these alike. */
export type PartState = Complaint['PartState']
export type PartText = Complaint['PartText']
export type PartTrial = Complaint['TrialView']
export type CategoryShift = Complaint['CategoryShift']
export type PartOutcome = Complaint['Outcome']
export type PartPublicationForm = Complaint['PublicationForm']
export type GazetteerCheck = Dispatch['GazetteerCheck']
export type OutlineFlaw = Narrowed<Dispatch['FlawView'], { shape: OutlineGeometry }>
export type OutlineCheck = Narrowed<
  Dispatch['OutlineCheck'],
  { outlines: Outlined<Dispatch['CheckedOutline']>[]; flaws: OutlineFlaw[] }
>
export type SetAside = Complaint['SetAside']
type AdminLogEntry = Narrowed<Complaint['AdminLogEntry'], { details: Record<string, string> }>
export type AdminLogPage = Page<AdminLogEntry>

export type AnswerAids = Complaint['AnswerAids']
export type HandlingGuide = Dispatch['Guide']
export type Review = Complaint['ReviewView']
export type CaseLead = Complaint['LeadView']
export type Leader = Notify['Leader']
export type NotificationItem = Notify['NotificationItem']
export type NotificationPage = Notify['NotificationPage']
export type LearningOverview = Complaint['LearningOverview']
export type LearningShare = Complaint['LearningShare']
export type GuessedCode = Complaint['GuessedRow']
export type Confusion = Complaint['ConfusionRow']
export type GuessRow = Narrowed<Complaint['GuessRow'], { row: CaseRow }>
