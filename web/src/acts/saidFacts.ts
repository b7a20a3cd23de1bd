import type { SaidFields } from '@/api/types'
import type { ActWords } from './actWords'

/** One thing that was said with an act: the name of the field and what was said, in words. */
export interface SaidFact {
  label: string
  text: string
}

/** What an entry of the timeline says beyond its act, in the order in which the service tells it. */
export function factsOf(act: string, fields: SaidFields, words: ActWords): SaidFact[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    const text = words.said(act, name, value)
    return text === undefined ? [] : [{ label: words.told(act, name), text }]
  })
}
