import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { DISTRICT_QUERY } from './names'
import { romanized, spellingsOf, type Reading } from './romanized'

/** A dictionary of some 300 kB: fetched by who reads English, and by nobody else. */
const READING_QUERY = {
  queryKey: ['reading-of-names'],
  queryFn: async (): Promise<Reading> => {
    const { pinyin } = await import('pinyin-pro')
    return (han) => pinyin(han, { toneType: 'none', type: 'array', v: true })
  },
  staleTime: Infinity,
}

/** Names of places in the language of the user: in English by their sound, the Chinese beside, as it stands on the sign. */
export function usePlaceNames() {
  const { locale } = useI18n()
  const english = computed(() => locale.value === 'en')
  const { data: reading } = useQuery({ ...READING_QUERY, enabled: english })
  const { data: district } = useQuery({ ...DISTRICT_QUERY, enabled: english })
  const spellings = computed(() => spellingsOf(district.value?.offices ?? []))

  function latin(name: string): string {
    return english.value && reading.value ? romanized(name, reading.value, spellings.value) : name
  }

  function placeText(name: string): string {
    const spelt = latin(name)
    return spelt === name ? name : `${spelt} (${name})`
  }

  /** Whether there are Latin names by now. */
  const readable = computed(() => english.value && reading.value !== undefined)

  return { placeText, latin, readable }
}
