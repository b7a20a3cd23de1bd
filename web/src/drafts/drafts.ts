/** What a citizen has written so far. Kept on the device with each stroke, until it is submitted or thrown away. */
export interface Draft {
  /** Idempotency-Key of the submission: the same draft can be sent twice and is registered once. */
  key: string
  text: string
  categoryHint?: string
  point?: { lon: number; lat: number }
  address: string
  contactBy: 'phone' | 'anonymous'
  phone: string
  name: string
  secret: boolean
  /** Against officials or units; absent in drafts of earlier versions. */
  againstOfficials?: boolean
  photoIds: string[]
  savedAt: string
  /** The draft as it was last sent without hearing back. */
  sent?: SentDraft
}

export type SentDraft = Omit<Draft, 'sent' | 'savedAt'>

const KEY = 'huiyin.draft'
/** After so long nobody means to go on with it: 14 days. */
const KEPT_FOR = 14 * 24 * 3_600_000

/** Random, also where the page is not served securely. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

export function emptyDraft(): Draft {
  return {
    key: newKey(),
    text: '',
    address: '',
    contactBy: 'phone',
    phone: '',
    name: '',
    secret: true,
    photoIds: [],
    savedAt: '',
  }
}

export function isEmpty(draft: Draft): boolean {
  return (
    !draft.text &&
    !draft.address &&
    !draft.point &&
    !draft.phone &&
    !draft.name &&
    draft.photoIds.length === 0
  )
}

export function readDraft(now: Date = new Date()): Draft | undefined {
  try {
    const kept = localStorage.getItem(KEY)
    if (!kept) return undefined
    const draft = { ...emptyDraft(), ...(JSON.parse(kept) as Partial<Draft>) }
    const tooOld = now.getTime() - new Date(draft.savedAt).getTime() > KEPT_FOR
    return tooOld || isEmpty(draft) ? undefined : draft
  } catch {
    return undefined
  }
}

export function writeDraft(draft: Draft, now: Date = new Date()): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...draft, savedAt: now.toISOString() }))
  } catch {
    // A full or closed storage: the draft lives on in this tab.
  }
}

export function dropDraft(): void {
  try {
    localStorage.removeItem(KEY)
  } catch {
    // Nothing was kept.
  }
}

export function draftWaits(): boolean {
  return readDraft() !== undefined
}
