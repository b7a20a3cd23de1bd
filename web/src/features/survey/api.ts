import { answerOf, complaintService } from '@/api/client'
import type { AttemptBody, FollowUp, NextCall, OpenedContact, Page, Survey, SurveyRow } from '@/api/types'

export interface Draw {
  from: string
  to: string
  places: number
}

export function fetchSurveys(signal: AbortSignal): Promise<SurveyRow[]> {
  return answerOf(complaintService.GET('/api/surveys', { signal }))
}

export function fetchSurvey(surveyId: string, signal: AbortSignal): Promise<Survey> {
  return answerOf(complaintService.GET('/api/surveys/{surveyId}', { params: { path: { surveyId } }, signal }))
}

export async function fetchFollowUps(
  surveyId: string,
  cursor: string,
  signal: AbortSignal,
): Promise<Page<FollowUp>> {
  const params = { path: { surveyId }, query: { cursor: cursor || undefined } }
  return (await answerOf(
    complaintService.GET('/api/surveys/{surveyId}/follow-ups', { params, signal }),
  )) as Page<FollowUp>
}

export function drawSurvey(body: Draw): Promise<Survey> {
  return answerOf(complaintService.POST('/api/surveys', { body }))
}

export function closeSurvey(surveyId: string): Promise<Survey> {
  return answerOf(complaintService.POST('/api/surveys/{surveyId}/close', { params: { path: { surveyId } } }))
}

/** Whom the caller shall call now; theirs until they say what came of it. */
export function takeNextCall(): Promise<NextCall> {
  return answerOf(complaintService.POST('/api/surveys/calls/next'))
}

/** Opens contact details for the call; the service records it. */
export function viewCallContact(followUpId: string): Promise<OpenedContact> {
  const path = { followUpId }
  return answerOf(
    complaintService.POST('/api/surveys/calls/{followUpId}/contact-views', { params: { path } }),
  )
}

export function recordAttempt(followUpId: string, body: AttemptBody): Promise<FollowUp> {
  const path = { followUpId }
  return answerOf(
    complaintService.POST('/api/surveys/calls/{followUpId}/attempts', { params: { path }, body }),
  )
}
