import type { TogetherAct } from '@/api/acts'
import { answerOf, complaintService } from '@/api/client'
import type { ActBody, CaseView, Incident, IncidentWork } from '@/api/types'

export const incidentKey = (incident: string): string[] => ['incident', incident]

export interface SeenCase {
  caseId: string
  version: number
}

export async function fetchIncident(incident: string, signal?: AbortSignal): Promise<Incident> {
  const path = { incident }
  return (await answerOf(
    complaintService.GET('/api/incidents/{incident}', { params: { path }, signal }),
  )) as Incident
}

/** @param key the same for each repetition of one request */
export async function openIncident(title: string, first: CaseView, key: string): Promise<Incident> {
  const body = { title, cases: [{ caseId: first.caseId, version: first.version }] }
  const header = { 'Idempotency-Key': key }
  return (await answerOf(complaintService.POST('/api/incidents', { params: { header }, body }))) as Incident
}

export async function recordWork(incident: string, body: IncidentWork, key: string): Promise<Incident> {
  const params = { path: { incident }, header: { 'Idempotency-Key': key } }
  return (await answerOf(
    complaintService.POST('/api/incidents/{incident}/work', { params, body }),
  )) as Incident
}

/** Does one act to all these cases, each as it was seen. */
export async function actTogether(
  incident: string,
  act: string,
  said: ActBody,
  cases: SeenCase[],
  key: string,
): Promise<Incident> {
  const params = { path: { incident }, header: { 'Idempotency-Key': key } }
  const body = { act: { act, ...said } as TogetherAct, cases }
  return (await answerOf(
    complaintService.POST('/api/incidents/{incident}/acts', { params, body }),
  )) as Incident
}
