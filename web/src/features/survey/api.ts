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

/** The cases behind a figure of one survey, or of the closed ones of a period; all that were drawn without a part. */
export interface FollowUpFilter {
  survey?: string
  from?: string
  to?: string
  part?: string
  office?: string
}

export async function fetchFollowUps(
  { survey: surveyId, from, to, part, office }: FollowUpFilter,
  cursor: string,
  signal: AbortSignal,
): Promise<Page<FollowUp>> {
  const page = { part, office, cursor: cursor || undefined }
  if (surveyId !== undefined) {
    const params = { path: { surveyId }, query: page }
    return (await answerOf(
      complaintService.GET('/api/surveys/{surveyId}/follow-ups', { params, signal }),
    )) as Page<FollowUp>
  }
  const params = { query: { ...page, from, to } }
  return (await answerOf(
    complaintService.GET('/api/statistics/sampled-satisfaction/follow-ups', { params, signal }),
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
