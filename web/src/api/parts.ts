import { fetchWithin } from './client'

/** Milliseconds: photos over a slow line take their time. */
export const UPLOAD_TIMEOUT = 120_000

/** What is said as one part and each photo as another. */
export function partsOf(name: string, said: object, photos: readonly Blob[]): FormData {
  const form = new FormData()
  form.append(name, new Blob([JSON.stringify(said)], { type: 'application/json' }), `${name}.json`)
  for (const [index, photo] of photos.entries()) form.append('photos', photo, `photo-${index + 1}.jpg`)
  return form
}

/** How an act is sent when photos go with it. */
export function besides(act: object, photos: readonly Blob[]) {
  if (photos.length === 0) return {}
  return { bodySerializer: () => partsOf('act', act, photos), fetch: fetchWithin(UPLOAD_TIMEOUT) }
}
