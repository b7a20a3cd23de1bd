import type { DeskTimelineEntry, OpenedContact } from '@/api/types'

/** The timeline with what the citizen said in full, as a recorded access shows it. */
export function inFull(
  timeline: readonly DeskTimelineEntry[],
  opened?: Pick<OpenedContact, 'later'>,
): readonly DeskTimelineEntry[] {
  const texts = new Map(opened?.later.map((words) => [words.at + words.act, words.texts]))
  return timeline.map((entry) => ({
    ...entry,
    fields: { ...entry.fields, ...texts.get(entry.at + entry.act) },
  }))
}
