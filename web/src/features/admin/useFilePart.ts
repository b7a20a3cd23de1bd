import { ref } from 'vue'
import { useWords } from '@/i18n/useWords'
import { saveFile } from './saveFile'
import { usePart } from './usePart'

/** A part of the district that is handed in as one file. @param looked is told each text that is handed in; none is '' */
export function useFilePart(part: string, looked: (text: string) => void = () => undefined) {
  const { t } = useWords()
  const draft = ref('')
  const fileName = ref('')
  const work = usePart(ref(part), () => discard())

  function look(text: string, name: string): void {
    draft.value = text
    fileName.value = name
    work.forget()
    looked(text)
  }

  function discard(): void {
    look('', '')
  }

  async function pick(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement
    const file = input.files?.[0]
    if (file) look(await file.text(), file.name)
    // The same file can be chosen again after it was mended.
    input.value = ''
  }

  async function bringBack(to: number): Promise<void> {
    look(await work.textOf(to), versionName(to))
  }

  function versionName(of: number): string {
    return of === 0 ? t('admin.tables.ofPack') : t('admin.tables.version', { number: of })
  }

  /** The version that is shown, as a file. */
  function save(named: (number: number) => string, type: string): void {
    const text = work.version.data.value?.text
    if (text) saveFile(named(work.number.value), text, type)
  }

  return { draft, fileName, work, discard, pick, bringBack, versionName, save }
}
