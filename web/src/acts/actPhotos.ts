import { inject, provide, ref, type InjectionKey, type Ref } from 'vue'

/** The photos that are sent with the act of a form. */
interface PhotosOfForm {
  /** Filled by the field of the form. */
  sent: Ref<Blob[]>
  /** Under which they are kept on this device until they are sent; without it they are not. */
  draft: string | undefined
}

const KEY: InjectionKey<PhotosOfForm> = Symbol('photos of the form')

export function providePhotos(draft: string | undefined): Ref<Blob[]> {
  const sent = ref<Blob[]>([])
  provide(KEY, { sent, draft })
  return sent
}

export function usePhotosOfForm(): PhotosOfForm {
  return inject(KEY, () => ({ sent: ref<Blob[]>([]), draft: undefined }), true)
}
