import type { Outcome } from '@/api/types'

/** What the acts ask for, as typed; and what of it is missing, field by key of the sentence. */
export interface ContactForm {
  outcome: '' | 'reached' | 'not-reached'
  note: string
}

export interface InspectionForm {
  findings: string
  decibel: string
  zoneClass: string
}

export interface AnswerForm {
  outcome: '' | Outcome
  text: string
}

export interface AssignForm {
  office: string
  category: string
  deadlineClass: string
  reason: string
}

export interface ReasonForm {
  reason: string
  legalWay: string
}

export type Missing<F> = { [K in keyof F]?: string }

/** Readings outside of this are mistyped: dB(A). */
const QUIETEST = 20
const LOUDEST = 140
/** Classes of acoustic zones 声环境功能区. */
export const ZONE_CLASSES = ['0', '1', '2', '3', '4'] as const
export const OUTCOMES: readonly Outcome[] = ['supported', 'explained', 'not-supported']

/** Dropped are the fields that are all right. */
function wrong<F>(checks: Missing<F>): Missing<F> | undefined {
  const found = Object.entries(checks).filter(([, key]) => key !== undefined)
  return found.length > 0 ? (Object.fromEntries(found) as Missing<F>) : undefined
}

export function missingInContact(form: ContactForm): Missing<ContactForm> | undefined {
  return wrong<ContactForm>({
    outcome: form.outcome ? undefined : 'contactForm.outcomeEmpty',
    note: form.note.trim() ? undefined : 'contactForm.noteEmpty',
  })
}

/** A reading in dB(A), or NaN when what was typed is none. */
function readingOf(typed: string): number {
  return Number(typed.trim().replace(',', '.').replace('，', '.'))
}

export function missingInInspection(form: InspectionForm): Missing<InspectionForm> | undefined {
  const reading = readingOf(form.decibel)
  const readable = !form.decibel.trim() || (reading >= QUIETEST && reading <= LOUDEST)
  return wrong<InspectionForm>({
    findings: form.findings.trim() ? undefined : 'inspectionForm.findingsEmpty',
    decibel: readable ? undefined : 'inspectionForm.decibelWrong',
  })
}

export function inspectionBody(form: InspectionForm): object {
  return {
    findings: form.findings.trim(),
    decibel: form.decibel.trim() ? readingOf(form.decibel) : undefined,
    zoneClass: form.zoneClass ? Number(form.zoneClass) : undefined,
  }
}

export function missingInAnswer(form: AnswerForm): Missing<AnswerForm> | undefined {
  return wrong<AnswerForm>({
    outcome: form.outcome ? undefined : 'answerForm.outcomeEmpty',
    text: form.text.trim() ? undefined : 'answerForm.textEmpty',
  })
}

export function missingInAssign(form: AssignForm): Missing<AssignForm> | undefined {
  return wrong<AssignForm>({
    office: form.office ? undefined : 'triage.officeEmpty',
    reason: form.reason.trim() ? undefined : 'triage.reasonEmpty',
  })
}

export function assignBody(form: AssignForm): object {
  return {
    office: form.office,
    category: form.category || undefined,
    deadlineClass: form.deadlineClass || undefined,
    reason: form.reason.trim(),
  }
}

export type ReasonedAct = 'reopen' | 'close' | 'reject'

export function missingInReason(act: ReasonedAct, form: ReasonForm): Missing<ReasonForm> | undefined {
  return wrong<ReasonForm>({
    reason: form.reason.trim() || act === 'close' ? undefined : 'reasonForm.reasonEmpty',
    legalWay: form.legalWay.trim() || act !== 'reject' ? undefined : 'reasonForm.legalWayEmpty',
  })
}

export function reasonBody(act: ReasonedAct, form: ReasonForm): object {
  return {
    reason: form.reason.trim() || undefined,
    legalWay: act === 'reject' ? form.legalWay.trim() : undefined,
  }
}
