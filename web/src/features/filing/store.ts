import { defineStore } from 'pinia'
import { computed, reactive, ref, shallowRef, watch } from 'vue'
import { ApiProblem } from '@/api/problem'
import type { NewComplaint, Receipt } from '@/api/types'
import {
  dropDraft,
  emptyDraft,
  isEmpty,
  newKey,
  readDraft,
  writeDraft,
  type Draft,
  type SentDraft,
} from '@/drafts/drafts'
import { dropPhotos, loadPhoto, storePhoto } from '@/drafts/photoStore'
import { keepCode } from '@/drafts/queryCodes'
import { MOST_PHOTOS, takenIn, type TakenIn } from '@/photos/photos'
import { fileComplaint } from './api'
import { plainPhone } from './checks'

const RECEIPT = 'huiyin.receipt'

export interface DraftPhoto {
  id: string
  blob: Blob
  url: string
}

export function bodyOf(draft: SentDraft): NewComplaint {
  const anonymous = draft.contactBy === 'anonymous'
  return {
    text: draft.text.trim(),
    categoryHint: draft.categoryHint,
    place: { ...draft.point, address: draft.address.trim() || undefined },
    contact: anonymous ? undefined : { phone: plainPhone(draft.phone), name: draft.name.trim() || undefined },
    anonymous,
    secret: draft.secret,
    againstOfficials: draft.againstOfficials || undefined,
    channel: 'web',
  }
}

function sentForm(draft: Draft): SentDraft {
  const { sent: _sent, savedAt: _savedAt, ...form } = draft
  return { ...form, photoIds: [...form.photoIds] }
}

function keptReceipt(): Receipt | undefined {
  const kept = sessionStorage.getItem(RECEIPT)
  return kept ? (JSON.parse(kept) as Receipt) : undefined
}

/** The complaint being written, its photos, and the receipt of the last one. */
export const useFiling = defineStore('filing', () => {
  const found = readDraft()
  const draft = reactive<Draft>(found ?? emptyDraft())
  const restored = ref(found !== undefined)
  const photos = shallowRef<DraftPhoto[]>([])
  const receipt = shallowRef<Receipt | undefined>(keptReceipt())
  const hasWords = computed(() => !isEmpty(draft))

  watch(draft, () => (isEmpty(draft) ? dropDraft() : writeDraft(draft)), { deep: true, flush: 'sync' })

  const photosReady = loadPhotos()
  async function loadPhotos(): Promise<void> {
    const blobs = await Promise.all(draft.photoIds.map(async (id) => ({ id, blob: await loadPhoto(id) })))
    const there = blobs.flatMap(({ id, blob }) =>
      blob ? [{ id, blob, url: URL.createObjectURL(blob) }] : [],
    )
    photos.value = there
    if (there.length < draft.photoIds.length) draft.photoIds = there.map((photo) => photo.id)
  }

  /** Adds photos up to the limit; answers those that are no photos. */
  async function addPhotos(files: readonly File[]): Promise<TakenIn> {
    await photosReady
    const taken = await takenIn(files, MOST_PHOTOS - photos.value.length)
    for (const blob of taken.photos) {
      const id = newKey()
      await storePhoto(id, blob)
      photos.value = [...photos.value, { id, blob, url: URL.createObjectURL(blob) }]
      draft.photoIds = photos.value.map((photo) => photo.id)
    }
    return taken
  }

  function removePhoto(id: string): void {
    const gone = photos.value.find((photo) => photo.id === id)
    if (gone) URL.revokeObjectURL(gone.url)
    photos.value = photos.value.filter((photo) => photo.id !== id)
    draft.photoIds = photos.value.map((photo) => photo.id)
    if (!draft.sent?.photoIds.includes(id)) void dropPhotos([id])
  }

  function clear(): void {
    for (const photo of photos.value) URL.revokeObjectURL(photo.url)
    void dropPhotos([...draft.photoIds, ...(draft.sent?.photoIds ?? [])])
    photos.value = []
    for (const key of ['categoryHint', 'point', 'sent'] as const) draft[key] = undefined
    Object.assign(draft, emptyDraft())
    restored.value = false
    dropDraft()
  }

  async function send(form: SentDraft): Promise<Receipt> {
    const blobs = await Promise.all(form.photoIds.map(loadPhoto))
    const sendable = blobs.filter((blob) => blob !== undefined)
    const done = await fileComplaint(form.key, bodyOf(form), sendable)
    keepCode(done.number, done.queryCode)
    sessionStorage.setItem(RECEIPT, JSON.stringify(done))
    receipt.value = done
    clear()
    return done
  }

  /** Submits the draft. Until an answer is heard the sent form is kept, so that sending again repeats it exactly. */
  async function submit(): Promise<Receipt> {
    await photosReady
    const form = sentForm(draft)
    const heardNothingOf = draft.sent
    draft.sent = heardNothingOf ?? form
    try {
      return await send(form)
    } catch (error) {
      if (error instanceof ApiProblem && !error.uncertain && error.code !== 'idempotency-key-reused') {
        draft.sent = heardNothingOf
      }
      throw error
    }
  }

  /** The earlier submission arrived although its answer was lost: repeats it to get its receipt. */
  async function receiptOfSent(): Promise<Receipt> {
    return await send(draft.sent ?? sentForm(draft))
  }

  function fileAsAnother(): void {
    draft.key = newKey()
    draft.sent = undefined
  }

  function dropReceipt(): void {
    receipt.value = undefined
    sessionStorage.removeItem(RECEIPT)
  }

  return {
    draft,
    restored,
    photos,
    receipt,
    hasWords,
    addPhotos,
    removePhoto,
    clear,
    submit,
    receiptOfSent,
    fileAsAnother,
    dropReceipt,
  }
})
