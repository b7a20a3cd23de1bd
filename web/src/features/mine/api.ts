import { fetchJson } from '@/api/client'
import type { MyComplaint, Page } from '@/api/types'

export function fetchMine(cursor: string, signal: AbortSignal): Promise<Page<MyComplaint>> {
  return fetchJson('/api/complaints', { query: { cursor, size: 20 }, signal })
}
