import type { DeskTimelineEntry } from '@/api/types'
import { useActWords } from '@/acts/actWords'
import { factsOf } from '@/acts/saidFacts'
import type { TimelineLine } from '@/casework/CaseTimeline.vue'
import { useWords } from '@/i18n/useWords'

/** Who did something: the capacity always, since two people may have one name; no name of a citizen is told. */
export function useActorWords() {
  const { t, te } = useWords()

  return ({ kind, name }: DeskTimelineEntry['actor']): string | undefined => {
    const capacity = te(`actor.${kind}`) ? t(`actor.${kind}`) : undefined
    return [capacity, name].filter(Boolean).join(' · ') || undefined
  }
}

/** The desk's timeline in words; what came between looking and acting is marked. */
export function useDeskLines() {
  const words = useActWords('desk')
  const whoOf = useActorWords()

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
