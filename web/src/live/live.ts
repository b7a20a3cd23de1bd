import { useQueryClient } from '@tanstack/vue-query'
import { onBeforeUnmount, onMounted, readonly, ref } from 'vue'
import { send } from '@/api/client'
import type { NotificationItem } from '@/api/types'
import { parseEvents } from './eventStream'

/** Waits between attempts to open the stream again, in milliseconds. */
const FIRST_WAIT = 1000
const LONGEST_WAIT = 30_000
/** A stream lives as long as its token at most: 14 minutes. */
const STREAM_LIFE = 14 * 60_000

const connected = ref(false)
type Listener = (item: NotificationItem) => void
const listeners = new Set<Listener>()

/** Whether others' changes arrive by themselves now. */
export const isLive = readonly(connected)

async function readStream(
  stream: ReadableStream<Uint8Array>,
  hear: (item: NotificationItem) => void,
): Promise<void> {
  const reader = stream
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .getReader()
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const { events, rest } = parseEvents(text + value)
    text = rest
    for (const { event, data } of events) {
      if (event === 'notification') hear(JSON.parse(data) as NotificationItem)
    }
  }
}

/** Keeps the stream of notifications open while the desk is; what it tells makes the lists ask again. */
export function useLiveDesk(): void {
  const queries = useQueryClient()
  const closing = new AbortController()

  function hear(item: NotificationItem): void {
    void queries.invalidateQueries({ queryKey: ['notifications'] })
    void queries.invalidateQueries({ queryKey: ['cases'] })
    if (item.caseId) void queries.invalidateQueries({ queryKey: ['case', item.caseId] })
    for (const listener of listeners) listener(item)
  }

  async function listen(): Promise<void> {
    let wait = FIRST_WAIT
    while (!closing.signal.aborted) {
      try {
        const headers = { Accept: 'text/event-stream' }
        const response = await send('/api/notifications/stream', {
          headers,
          signal: closing.signal,
          patience: STREAM_LIFE,
        })
        connected.value = true
        wait = FIRST_WAIT
        if (response.body) await readStream(response.body, hear)
      } catch {
        connected.value = false
      }
      if (closing.signal.aborted) return
      await new Promise((resume) => setTimeout(resume, wait))
      wait = Math.min(LONGEST_WAIT, wait * 2)
    }
  }

  onMounted(() => void listen())
  onBeforeUnmount(() => {
    closing.abort()
    connected.value = false
  })
}

/** Calls back for each notification while the component lives. */
export function onNotification(listener: Listener): void {
  onMounted(() => listeners.add(listener))
  onBeforeUnmount(() => listeners.delete(listener))
}
