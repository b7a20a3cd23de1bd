import { answerOf, complaintService } from '@/api/client'
import type { MyComplaint, Page } from '@/api/types'

export async function fetchMine(cursor: string, signal: AbortSignal): Promise<Page<MyComplaint>> {
  const query = { cursor: cursor || undefined, size: 20 }
  return (await answerOf(
    complaintService.GET('/api/complaints', { params: { query }, signal }),
  )) as Page<MyComplaint>
}
