import { useQueryClient } from '@tanstack/vue-query'
import { onBeforeUnmount, onMounted, readonly, ref } from 'vue'
import { EventSourceParserStream } from 'eventsource-parser/stream'
import { answerOf, fetchWithin, notifyService } from '@/api/client'
import type { NotificationItem } from '@/api/types'

/** Waits between attempts to open the stream again, in milliseconds. */
const FIRST_WAIT = 1000
const LONGEST_WAIT = 30_000
/** A stream lives as long as its token at most: 14 minutes. */
const STREAM_LIFE = 14 * 60_000

const connected = ref(false)

/** Whether others' changes arrive by themselves now. */
export const isLive = readonly(connected)

function openStream(signal: AbortSignal): Promise<ReadableStream<Uint8Array> | null | undefined> {
  return answerOf(
    notifyService.GET('/api/notifications/stream', {
      headers: { Accept: 'text/event-stream' },
      parseAs: 'stream',
      fetch: fetchWithin(STREAM_LIFE),
      signal,
    }),
  )
}

async function readStream(
  stream: ReadableStream<Uint8Array>,
  hear: (item: NotificationItem) => void,
): Promise<void> {
  const reader = stream
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .pipeThrough(new EventSourceParserStream())
    .getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    if (value.event === 'notification') hear(JSON.parse(value.data) as NotificationItem)
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
  }

  async function listen(): Promise<void> {
    let wait = FIRST_WAIT
    while (!closing.signal.aborted) {
      try {
        const stream = await openStream(closing.signal)
        connected.value = true
        wait = FIRST_WAIT
        if (stream) await readStream(stream, hear)
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
