import { fetchJson } from '@/api/client'
import type { CitizenAct, Satisfaction, TrackedComplaint } from '@/api/types'
import { codeHeader, complaintPath } from '@/complaint/tracked'

export interface RatingInput {
  solved: boolean
  satisfaction: Satisfaction
  reason?: string
}

export function actOnComplaint(
  number: string,
  act: CitizenAct,
  body: RatingInput | { reason: string },
): Promise<TrackedComplaint> {
  return fetchJson(`${complaintPath(number)}/acts/${act}`, {
    method: 'POST',
    headers: codeHeader(number),
    json: body,
  })
}
