import type { DistrictOffice } from '@/api/types'

/** Han characters of one name that are read together. */
const HAN = /\p{Script=Han}+/gu

/** What a name ends with when it says what kind of thing it is: written as a word of its own. */
const GENERIC = /(.{2,}?)(?:社区|正街|大道|广场|公园|医院|小学|中学|市场|医药城|枢纽|[路街巷桥村镇山湖寺])$/u

export type Reading = (han: string) => string[]

/** The start of an office's Chinese name and how its English name spells it: names of places that begin so follow it. */
export function spellingsOf(offices: readonly DistrictOffice[]): ReadonlyMap<string, string> {
  return new Map(
    offices.flatMap(({ name, nameEn }) =>
      nameEn ? [[name.replace(/(街道|镇)$/u, ''), nameEn.replace(/ (Subdistrict|Town)$/, '')]] : [],
    ),
  )
}

function word(han: string, reading: Reading): string {
  const letters = reading(han).join('')
  return letters.charAt(0).toUpperCase() + letters.slice(1)
}

function words(han: string, reading: Reading, spellings: ReadonlyMap<string, string>): string {
  for (const [start, spelt] of spellings)
    if (han.startsWith(start))
      return [spelt, han.length > start.length ? words(han.slice(start.length), reading, new Map()) : '']
        .filter(Boolean)
        .join(' ')
  const name = GENERIC.exec(han)?.[1]
  return name ? `${word(name, reading)} ${word(han.slice(name.length), reading)}` : word(han, reading)
}

/** A name of a place in Latin letters, by the sound of its characters; what is no Chinese stays. */
export function romanized(name: string, reading: Reading, spellings: ReadonlyMap<string, string>): string {
  return name
    .replace(HAN, (han) => ` ${words(han, reading, spellings)} `)
    .replace(/\s+/g, ' ')
    .trim()
}
