import { ApiProblem } from '@/api/problem'
import type { ActBody, CaseState, CaseView } from '@/api/types'
import type { AssignBody } from './choice'

export type Decision = { act: 'assign'; body: AssignBody } | { act: 'reject'; body: ActBody }

/**
 * How a decision ended that was not answered with success: it took effect all the same, somebody else decided first,
 * or the case is back on the desk.
 */
export type Verdict = 'done' | 'elsewhere' | 'back'

const UNDECIDED: readonly CaseState[] = ['registered', 'triage']

export function isUndecided(view: CaseView): boolean {
  return UNDECIDED.includes(view.state)
}

function tookEffect(decision: Decision, now: CaseView): boolean {
  return decision.act === 'assign' ? now.office?.code === decision.body.office : now.state === 'rejected'
}

/** Judges by the newest view of the case, where it could be had. */
export function verdictOf(error: unknown, decision: Decision, now: CaseView | undefined): Verdict {
  if (!now || isUndecided(now)) return 'back'
  const answerWasLost = error instanceof ApiProblem && error.uncertain
  return answerWasLost && tookEffect(decision, now) ? 'done' : 'elsewhere'
}

/** Whether looking at the case again can tell more than the error does. */
export function worthLooking(error: unknown): boolean {
  if (!(error instanceof ApiProblem)) return false
  return error.uncertain || error.status === 409
}
