import { bodyOf, emptyValues, type ActValues } from '@/acts/actForm'
import type { ActBody, ActField, CaseView } from '@/api/types'

/** What is decided about one case until it is sent. */
export interface Choice {
  values: ActValues
  /** Somebody wrote the reason: another office no longer replaces it. */
  edited: boolean
}

/** What is sent to assign a case. */
export type AssignBody = ActBody & { office: string }

/** The reason that speaks for an office by itself; empty when the engine does not name the office. */
export type ReasonFor = (office: string) => string

export function officeOf(choice: Choice): string {
  return choice.values.office ?? ''
}

/** The likeliest office is chosen already, so that one key accepts it. */
export function startChoice(
  view: CaseView,
  fields: readonly ActField[],
  likeliest: string | undefined,
  reasonFor: ReasonFor,
): Choice {
  const office = likeliest ?? ''
  const known = {
    office,
    category: view.category?.code ?? '',
    deadlineClass: view.deadlineClass ?? '',
    reason: office ? reasonFor(office) : '',
  }
  return { values: { ...emptyValues(fields), ...known }, edited: false }
}

/** Another office brings its own reason, unless somebody has written one. */
export function withOffice(choice: Choice, office: string, reasonFor: ReasonFor): Choice {
  const reason = choice.edited ? (choice.values.reason ?? '') : reasonFor(office)
  return { ...choice, values: { ...choice.values, office, reason } }
}

/** What was emptied is not written by anybody: the next office fills it again. */
export function withValues(choice: Choice, values: ActValues): Choice {
  const written = values.reason !== choice.values.reason
  return { values, edited: written ? values.reason?.trim() !== '' : choice.edited }
}

/** Category and deadline class go along only when they differ from the case as seen. */
export function assignBody(view: CaseView, fields: readonly ActField[], choice: Choice): AssignBody {
  const asSeen: ActBody = { category: view.category?.code ?? '', deadlineClass: view.deadlineClass ?? '' }
  const changed = Object.entries(bodyOf(fields, choice.values)).filter(
    ([name, value]) => asSeen[name] !== value,
  )
  return { ...Object.fromEntries(changed), office: officeOf(choice) }
}
