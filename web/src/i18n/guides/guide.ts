/** One page of the handbook: what somebody of one role does here, step by step. */
interface GuidePage {
  title: string
  lead: string
  steps: readonly GuideStep[]
}

interface GuideStep {
  heading: string
  text: readonly string[]
  /** Name of a picture of the handbook, and what it shows. */
  picture?: readonly [name: string, shows: string]
}

export type GuideName =
  | 'citizen'
  | 'operator'
  | 'triage'
  | 'officer'
  | 'office-head'
  | 'department'
  | 'supervisor'
  | 'leader'
  | 'admin'

/** The handbook in one language. */
export type Guides = Record<GuideName, GuidePage>
