import type { TogetherAct } from '@/api/acts'
import { answerOf, complaintService } from '@/api/client'
import type { ActBody, Incident, IncidentWork, JoinProposal } from '@/api/types'

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
export async function openIncident(title: string, cases: SeenCase[], key: string): Promise<Incident> {
  const body = { title, cases: cases.map(({ caseId, version }) => ({ caseId, version })) }
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

/** What a case could be joined with, the most probable first. */
export async function fetchProposals(caseId: string, signal?: AbortSignal): Promise<JoinProposal[]> {
  const path = { caseId }
  const found = await answerOf(
    complaintService.GET('/api/cases/{caseId}/proposals', { params: { path }, signal }),
  )
  return found.items as JoinProposal[]
}

/** Says that the two are not about the same source. */
export async function dismissProposal(caseId: string, otherId: string): Promise<void> {
  const path = { caseId, otherId }
  await answerOf(
    complaintService.PUT('/api/cases/{caseId}/proposals/{otherId}/dismissal', { params: { path } }),
  )
}
