import type { components, paths } from './generated/complaint-service'

/**
 * Acts as data: what may be done with a case, and what was said with what was done. Written by hand until the document
 * of complaint-service tells it; then these become aliases, and `ActPaths` goes.
 */
type Wire = components['schemas']

export type ActFieldType =
  | 'text'
  | 'long-text'
  | 'choice'
  | 'yes-no'
  | 'number'
  | 'decibel'
  | 'zone-class'
  | 'office'
  | 'category'
  | 'deadline-class'

/** One thing that an act asks for. */
export interface ActField {
  name: string
  type: ActFieldType
  required: boolean
  /** Characters. */
  maxLength?: number
  min?: number
  max?: number
  /** Codes of a choice. */
  options?: string[]
}

export interface ActOffer {
  act: string
  allowed: boolean
  /** Code of the refusal. */
  why?: string | null
  fields: ActField[]
}

/** What is sent with an act: values by the names of its fields. */
export type ActBody = Record<string, string | number | boolean>

/** The body of the one route of acts. */
type ActRequest = ActBody & { act: string }

/** What was said with an act: a code for a choice, code and name for an office or a category. */
export type SaidFields = Record<string, string | number | boolean | Wire['Named'] | null>

export type DeskTimelineEntry = Omit<Wire['DeskTimelineEntry'], 'text' | 'detail'> & { fields: SaidFields }
export type PublicTimelineEntry = Omit<Wire['PublicTimelineEntry'], 'text'> & { fields: SaidFields }

export type CaseWire = Omit<Wire['CaseView'], 'acts' | 'timeline'> & {
  acts: ActOffer[]
  timeline: DeskTimelineEntry[]
}
export type TrackedWire = Omit<Wire['TrackedComplaint'], 'can' | 'timeline'> & {
  acts: ActOffer[]
  timeline: PublicTimelineEntry[]
}

interface Answers<Body> {
  responses: { 200: { headers: Record<string, unknown>; content: { 'application/json': Body } } }
}

interface Taking<Path, Header> {
  parameters: { query?: never; header: Header; path: Path; cookie?: never }
  requestBody: { content: { 'application/json': ActRequest } }
}

type CasePath = '/api/cases/{caseId}'
type ComplaintPath = '/api/complaints/{number}'

/** The interface of complaint-service with acts as data. */
export type ActPaths = Omit<paths, CasePath | ComplaintPath> & {
  [P in CasePath]: { get: Omit<paths[P]['get'], 'responses'> & Answers<CaseWire> }
} & {
  [P in ComplaintPath]: { get: Omit<paths[P]['get'], 'responses'> & Answers<TrackedWire> }
} & {
  '/api/cases/{caseId}/acts': {
    post: Taking<{ caseId: string }, { 'If-Match': string }> & Answers<CaseWire>
  }
  '/api/complaints/{number}/acts': {
    post: Taking<{ number: string }, { 'Query-Code'?: string }> & Answers<TrackedWire>
  }
}
