import type { SummaryEntry } from '@/design/ErrorSummary.vue'
import type { Draft } from '@/drafts/drafts'
import type { FieldError } from '@/api/problem'
import { isPhone, plainPhone } from '@/complaint/phone'

export { plainPhone }

export const LONGEST_TEXT = 10_000
export type Step = 'what' | 'where' | 'contact'

/** A field that is not right yet: its id on the page and the key of what to say. */
export interface Finding {
  field: string
  key: string
}

export function checkWhat(draft: Draft): Finding[] {
  const length = [...draft.text.trim()].length
  if (length === 0) return [{ field: 'what-text', key: 'what.textEmpty' }]
  return length > LONGEST_TEXT ? [{ field: 'what-text', key: 'what.textTooLong' }] : []
}

export function checkWhere(draft: Draft, inside: boolean): Finding[] {
  if (draft.point && !inside) return [{ field: 'where-address', key: 'where.outside' }]
  if (!draft.point && !draft.address.trim()) return [{ field: 'where-address', key: 'where.neither' }]
  return []
}

export function checkContact(draft: Draft): Finding[] {
  if (draft.contactBy === 'anonymous') return []
  const phone = plainPhone(draft.phone)
  if (!phone) return [{ field: 'contact-phone', key: 'contact.phoneEmpty' }]
  return isPhone(phone) ? [] : [{ field: 'contact-phone', key: 'contact.phoneWrong' }]
}

export function said(findings: readonly Finding[], t: (key: string) => string): SummaryEntry[] {
  return findings.map(({ field, key }) => ({ field, text: t(key) }))
}

/** The step on which a field of a refused submission stands. */
export function stepOf(error: FieldError): Step {
  if (error.pointer.startsWith('/place')) return 'where'
  return error.pointer.startsWith('/contact') ? 'contact' : 'what'
}
