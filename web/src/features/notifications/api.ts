import { fetchJson, send } from '@/api/client'
import type { NotificationPage } from '@/api/types'

export function fetchNotices(signal: AbortSignal): Promise<NotificationPage> {
  return fetchJson('/api/notifications', { query: { size: 20 }, signal })
}

export async function markRead(id: string): Promise<void> {
  await send(`/api/notifications/${encodeURIComponent(id)}/read`, { method: 'POST' })
}
