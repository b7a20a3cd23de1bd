import type { DeskTimelineEntry } from '@/api/types'
import type { TimelineLine } from '@/casework/CaseTimeline.vue'
import { actorKey, factsOf } from '@/casework/deskTimeline'

type Translate = (key: string, values?: Record<string, string | number>) => string

/** The desk's timeline in words; what came between looking and acting is marked. */
export function deskLines(
  entries: readonly DeskTimelineEntry[],
  news: readonly DeskTimelineEntry[],
  t: Translate,
): TimelineLine[] {
  const fresh = new Set(news.map((entry) => entry.at + entry.act))
  return entries.map((entry) => {
    const kind = actorKey(entry.actor.kind)
    const facts = factsOf(entry).map((fact) =>
      'words' in fact ? fact.words : t(fact.key, fact.values ?? {}),
    )
    return {
      at: entry.at,
      act: entry.act,
      who:
        [kind ? t(`timeline.${kind}`) : undefined, entry.actor.name].filter(Boolean).join(' · ') || undefined,
      text: [facts.join(t('app.comma')), entry.text].filter(Boolean).join('\n') || undefined,
      fresh: fresh.has(entry.at + entry.act),
    }
  })
}
