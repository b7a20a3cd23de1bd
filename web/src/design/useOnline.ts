import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'

/** Whether the device has a line at all. */
export function useOnline(): Ref<boolean> {
  const online = ref(navigator.onLine)
  const look = (): void => {
    online.value = navigator.onLine
  }
  onMounted(() => {
    addEventListener('online', look)
    addEventListener('offline', look)
  })
  onBeforeUnmount(() => {
    removeEventListener('online', look)
    removeEventListener('offline', look)
  })
  return online
}
