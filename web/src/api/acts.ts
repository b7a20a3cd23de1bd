import type { components, paths } from './generated/complaint-service'

/** Acts as data: what may be done with a case, and what was said with what was done. */
type Wire = components['schemas']

export type ActOffer = Wire['ActOffer']

/** One thing that an act asks for. */
export type ActField = Wire['ActField']

export type ActFieldType = ActField['type']

/** What is said with an act: values by the names of its fields. */
export type ActBody = Record<string, string | number | boolean | string[]>

type BodyOf<Path extends '/api/cases/{caseId}/acts' | '/api/complaints/{number}/acts'> =
  paths[Path]['post']['requestBody']['content']['application/json']

export type DeskActBody = BodyOf<'/api/cases/{caseId}/acts'>
export type CitizenActBody = BodyOf<'/api/complaints/{number}/acts'>

/** What is done to several cases at once. */
export type TogetherAct =
  paths['/api/incidents/{incident}/acts']['post']['requestBody']['content']['application/json']['act']

/** What was said with an act: a code for a choice, code and name for an office, a category or each of several departments. */
export type SaidFields = Record<string, string | number | boolean | Wire['Named'] | Wire['Named'][] | null>

export type DeskTimelineEntry = Omit<Wire['DeskTimelineEntry'], 'fields'> & { fields: SaidFields }
export type PublicTimelineEntry = Omit<Wire['PublicTimelineEntry'], 'fields'> & { fields: SaidFields }

export type CaseWire = Omit<Wire['CaseView'], 'timeline'> & { timeline: DeskTimelineEntry[] }
export type TrackedWire = Omit<Wire['TrackedComplaint'], 'timeline'> & { timeline: PublicTimelineEntry[] }
