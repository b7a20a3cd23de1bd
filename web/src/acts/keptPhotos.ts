import { newKey } from '@/drafts/drafts'
import { dropPhotos, loadPhoto, storePhoto } from '@/drafts/photoStore'

const PREFIX = 'huiyin.form-photos.'

/** A photo of a form that is not finished. */
export interface FormPhoto {
  id: string
  blob: Blob
}

function readIds(form: string): string[] {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(PREFIX + form) ?? '[]')
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []
  } catch {
    return []
  }
}

function writeIds(form: string, ids: readonly string[]): void {
  try {
    if (ids.length > 0) localStorage.setItem(PREFIX + form, JSON.stringify(ids))
    else localStorage.removeItem(PREFIX + form)
  } catch {
    // A full or closed storage: the photos live on in this tab.
  }
}

/** The photos that were kept under the form, in the order in which they were added. */
export async function keptPhotos(form: string): Promise<FormPhoto[]> {
  const photos: FormPhoto[] = []
  for (const id of readIds(form)) {
    const blob = await loadPhoto(id)
    if (blob) photos.push({ id, blob })
  }
  return photos
}

/** Keeps a photo on this device until its form is done. */
export async function keepPhoto(form: string, blob: Blob): Promise<FormPhoto> {
  const id = newKey()
  writeIds(form, [...readIds(form), id])
  await storePhoto(id, blob)
  return { id, blob }
}

export async function forgetPhoto(form: string, id: string): Promise<void> {
  writeIds(
    form,
    readIds(form).filter((each) => each !== id),
  )
  await dropPhotos([id])
}

export async function forgetPhotos(form: string): Promise<void> {
  const ids = readIds(form)
  writeIds(form, [])
  await dropPhotos(ids)
}

/** All photos of a person's forms: they are not for whoever uses the device next. */
export async function forgetPhotosOf(subject: string): Promise<void> {
  const own = Object.keys(localStorage).filter((key) => key.startsWith(`${PREFIX}${subject}.`))
  await Promise.all(own.map((key) => forgetPhotos(key.slice(PREFIX.length))))
}
