import type { DeskTimelineEntry } from '@/api/types'

/** In what capacity somebody acted, in the words of the service; this is the key of what the desk says. */
const ACTORS: Record<string, string> = {
  citizen: 'byCitizenTerm',
  engine: 'bySystem',
  system: 'bySystem',
  timer: 'bySystem',
  office: 'byOffice',
  officer: 'byOffice',
  'office-head': 'byOffice',
  triage: 'byDesk',
  desk: 'byDesk',
  supervisor: 'bySupervisor',
  operator: 'byOperator',
  service: 'byService',
}

export function actorKey(kind: string): string | undefined {
  return ACTORS[kind.toLowerCase().replaceAll('_', '-')]
}

/** A fact beside an act: key and values of the sentence, or the words as they are. */
export type TimelineFact = { key: string; values?: Record<string, string | number> } | { words: string }

const OUTCOMES = new Set(['supported', 'explained', 'not-supported'])
const SATISFACTIONS = new Set(['satisfied', 'basically-satisfied', 'dissatisfied'])
const PURPOSES = new Set(['verify', 'inform', 'appoint'])

function purposeFact(purpose: string): TimelineFact {
  return PURPOSES.has(purpose) ? { key: `casePage.purposes.${purpose}` } : { words: purpose }
}

/** What an entry tells beyond its act: a reading, a result, a purpose, a legal way. What is not known is left out. */
export function factsOf(entry: DeskTimelineEntry): TimelineFact[] {
  const detail = entry.detail ?? {}
  const facts: TimelineFact[] = []
  if (typeof detail.purpose === 'string') facts.push(purposeFact(detail.purpose))
  if (typeof detail.reached === 'boolean') {
    facts.push({ key: `contactForm.${detail.reached ? 'reached' : 'not-reached'}` })
  }
  if (typeof detail.decibel === 'number')
    facts.push({ key: 'timeline.reading', values: { value: detail.decibel } })
  if (typeof detail.zoneClass === 'number')
    facts.push({ key: 'timeline.zone', values: { zone: detail.zoneClass } })
  if (typeof detail.outcome === 'string' && OUTCOMES.has(detail.outcome)) {
    facts.push({ key: `outcomeTerm.${detail.outcome}` })
  }
  if (typeof detail.solved === 'boolean')
    facts.push({ key: `casePage.${detail.solved ? 'solvedYes' : 'solvedNo'}` })
  if (typeof detail.satisfaction === 'string' && SATISFACTIONS.has(detail.satisfaction)) {
    facts.push({ key: `satisfaction.${detail.satisfaction}` })
  }
  if (typeof detail.legalWay === 'string') facts.push({ words: detail.legalWay })
  return facts
}
