import type { DeskTimelineEntry } from '@/api/types'
import { useActWords } from '@/acts/actWords'
import { factsOf } from '@/acts/saidFacts'
import type { TimelineLine } from '@/casework/CaseTimeline.vue'
import { useWords } from '@/i18n/useWords'

/** The desk's timeline in words; what came between looking and acting is marked. */
export function useDeskLines() {
  const { t, te } = useWords()
  const words = useActWords('desk')

  function whoOf({ kind, name }: DeskTimelineEntry['actor']): string | undefined {
    const capacity = te(`actor.${kind}`) ? t(`actor.${kind}`) : undefined
    return [capacity, name].filter(Boolean).join(' · ') || undefined
  }

  return (entries: readonly DeskTimelineEntry[], news: readonly DeskTimelineEntry[] = []): TimelineLine[] => {
    const fresh = new Set(news.map((entry) => entry.at + entry.act))
    return entries.map((entry) => ({
      at: entry.at,
      done: words.done(entry.act),
      who: whoOf(entry.actor),
      facts: factsOf(entry.act, entry.fields, words),
      fresh: fresh.has(entry.at + entry.act),
    }))
  }
}
