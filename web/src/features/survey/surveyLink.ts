import { answerOf, complaintService } from '@/api/client'
import type { LinkedSurvey, SurveyResult } from '@/api/types'

/** The token of a link stands behind its #, which no browser sends to a server. */
export function tokenIn(hash: string): string {
  return hash.replace(/^#/u, '')
}

const keyOf = (token: string): { 'Survey-Link': string } => ({ 'Survey-Link': token })

export function fetchLinkedSurvey(token: string, signal: AbortSignal): Promise<LinkedSurvey> {
  return answerOf(complaintService.GET('/api/survey-link', { params: { header: keyOf(token) }, signal }))
}

export async function answerLinkedSurvey(token: string, body: SurveyResult): Promise<void> {
  await answerOf(complaintService.POST('/api/survey-link', { params: { header: keyOf(token) }, body }))
}
