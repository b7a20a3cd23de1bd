import { inject, provide, ref, type InjectionKey, type Ref } from 'vue'

const KEY: InjectionKey<Ref<Blob[]>> = Symbol('photos of the form')

/** The photos that are sent with the act of a form; its field fills them. */
export function providePhotos(): Ref<Blob[]> {
  const photos = ref<Blob[]>([])
  provide(KEY, photos)
  return photos
}

export function usePhotosOfForm(): Ref<Blob[]> {
  return inject(KEY, () => ref<Blob[]>([]), true)
}
