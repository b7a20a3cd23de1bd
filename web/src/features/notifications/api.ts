import { answerOf, notifyService } from '@/api/client'
import type { NotificationPage } from '@/api/types'

export function fetchNotices(signal: AbortSignal): Promise<NotificationPage> {
  return answerOf(notifyService.GET('/api/notifications', { params: { query: { size: 20 } }, signal }))
}

export async function markRead(id: string): Promise<void> {
  await notifyService.POST('/api/notifications/{id}/read', { params: { path: { id } } })
}
