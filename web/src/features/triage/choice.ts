import type { CaseView } from '@/api/types'

/** What is decided about one case until it is sent; empty text stands for nothing chosen. */
export interface Choice {
  office: string
  category: string
  deadlineClass: string
  reason: string
  /** Somebody wrote the reason: another office no longer replaces it. */
  edited: boolean
}

export interface AssignBody {
  office: string
  category?: string
  deadlineClass?: string
  reason: string
}

/** The reason that speaks for an office by itself; empty when the engine does not name the office. */
export type ReasonFor = (office: string) => string

/** The likeliest office is chosen already, so that one key accepts it. */
export function startChoice(view: CaseView, likeliest: string | undefined, reasonFor: ReasonFor): Choice {
  const office = likeliest ?? ''
  return {
    office,
    category: view.category?.code ?? '',
    deadlineClass: view.deadlineClass ?? '',
    reason: office ? reasonFor(office) : '',
    edited: false,
  }
}

/** Another office brings its own reason, unless somebody has written one. */
export function withOffice(choice: Choice, office: string, reasonFor: ReasonFor): Choice {
  return { ...choice, office, reason: choice.edited ? choice.reason : reasonFor(office) }
}

/** What was emptied is not written by anybody: the next office fills it again. */
export function withReason(choice: Choice, reason: string): Choice {
  return { ...choice, reason, edited: reason.trim() !== '' }
}

export type Missing = 'office' | 'reason'

export function missingIn(choice: Choice): Missing[] {
  const missing: Missing[] = []
  if (choice.office === '') missing.push('office')
  if (choice.reason.trim() === '') missing.push('reason')
  return missing
}

/** Category and deadline class go along only when they differ from the case as seen. */
export function assignBody(view: CaseView, choice: Choice): AssignBody {
  const body: AssignBody = { office: choice.office, reason: choice.reason.trim() }
  if (choice.category !== '' && choice.category !== view.category?.code) body.category = choice.category
  if (choice.deadlineClass !== '' && choice.deadlineClass !== view.deadlineClass) {
    body.deadlineClass = choice.deadlineClass
  }
  return body
}
