import { useQueryClient } from '@tanstack/vue-query'
import { useEventListener, useThrottleFn } from '@vueuse/core'
import { computed, onBeforeUnmount, onMounted, readonly, ref } from 'vue'
import { EventSourceParserStream } from 'eventsource-parser/stream'
import { answerOf, fetchWithin, notifyService } from '@/api/client'

/** Waits between attempts to open the stream again, in milliseconds. */
const FIRST_WAIT = 1000
const LONGEST_WAIT = 30_000
/** A stream lives as long as its token at most: 14 minutes. */
const STREAM_LIFE = 14 * 60_000
/** The service says something every 15 seconds; a line that is silent for longer is broken. */
const LONGEST_SILENCE = 35_000
/** Lists are not asked for again more often than this. */
const POLL_MILLIS = 1000

export type LiveState = 'live' | 'connecting' | 'offline'

const state = ref<LiveState>('connecting')

/** Whether others' changes arrive by themselves now, and why not. */
export const liveState = readonly(state)
export const isLive = computed(() => state.value === 'live')

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

interface Heard {
  event?: string
  data: string
}

async function readStream(
  stream: ReadableStream<Uint8Array>,
  hear: (message: Heard) => void,
  giveUp: () => void,
): Promise<void> {
  const reader = stream
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .pipeThrough(new EventSourceParserStream())
    .getReader()
  let silence = setTimeout(giveUp, LONGEST_SILENCE)
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      clearTimeout(silence)
      silence = setTimeout(giveUp, LONGEST_SILENCE)
      hear(value)
    }
  } finally {
    clearTimeout(silence)
  }
}

/** Keeps the stream open while the desk is; what it tells makes lists and cases ask again. */
export function useLiveDesk(): void {
  const queries = useQueryClient()
  const closing = new AbortController()
  let stream = new AbortController()
  let goOn: (() => void) | undefined

  const lookAtLists = useThrottleFn(
    () => {
      void queries.invalidateQueries({ queryKey: ['cases'] })
      void queries.invalidateQueries({ queryKey: ['overview'] })
    },
    POLL_MILLIS,
    true,
  )

  function lookAtCase(caseId: string | undefined): void {
    void queries.invalidateQueries({ queryKey: caseId ? ['case', caseId] : ['case'] })
    void lookAtLists()
  }

  function hear({ event, data }: Heard): void {
    if (event === 'notification') void queries.invalidateQueries({ queryKey: ['notifications'] })
    if (event === 'case') lookAtCase((JSON.parse(data) as { caseId?: string }).caseId)
  }

  async function listenOnce(): Promise<void> {
    stream = new AbortController()
    const opened = await openStream(stream.signal)
    state.value = 'live'
    // What happened while nobody listened.
    lookAtCase(undefined)
    if (opened) await readStream(opened, hear, () => stream.abort())
  }

  async function listen(): Promise<void> {
    let wait = FIRST_WAIT
    while (!closing.signal.aborted) {
      try {
        await listenOnce()
        wait = FIRST_WAIT
      } catch {
        wait = state.value === 'live' ? FIRST_WAIT : Math.min(LONGEST_WAIT, wait * 2)
      }
      if (closing.signal.aborted) return
      state.value = navigator.onLine ? 'connecting' : 'offline'
      await new Promise<void>((resume) => {
        goOn = resume
        setTimeout(resume, wait)
      })
    }
  }

  useEventListener(window, 'offline', () => {
    state.value = 'offline'
    stream.abort()
  })
  useEventListener(window, 'online', () => {
    state.value = 'connecting'
    goOn?.()
  })
  onMounted(() => void listen())
  onBeforeUnmount(() => {
    closing.abort()
    stream.abort()
    goOn?.()
    state.value = 'connecting'
  })
}
