import { describe, expect, it } from 'vitest'
import type { District } from '@/api/types'
import { codesIn, namesIn, takesSeveral, termsOf, withCode } from '@/features/admin/tableTerms'

const words = {
  period: [{ code: 'quiet', name: '安静时段', nameEn: 'quiet period' }],
  class: [{ code: 'urgent', name: '紧急', nameEn: 'Urgent' }],
  source: [],
}
const noise = { code: 'noise', name: '噪声', nameEn: 'Noise' }
const building = { code: 'noise.construction', name: '建筑施工噪声', nameEn: 'Construction' }
const district = {
  categories: [
    {
      code: 'noise.construction.night',
      name: '夜间施工',
      nameEn: 'Night work',
      group: noise,
      subgroup: building,
    },
    { code: 'noise.unknown', name: '不明噪声', nameEn: 'Hum', group: noise },
  ],
  offices: [{ code: '500108003', name: '南坪街道', nameEn: 'Nanping' }],
  departments: [
    { code: 'EEB', name: '生态环境局', nameEn: 'Ecology' },
    { code: 'TOWN', name: '所在地镇街', nameEn: 'Office of the place' },
  ],
} as unknown as District

describe('the codes of the decision tables', () => {
  it.each([
    ['category', ['noise.construction.night', 'noise.unknown']],
    ['subgroup', ['noise.construction']],
    ['group', ['noise']],
    ['office', ['500108003']],
    ['lead', ['EEB', 'TOWN']],
    ['support', ['EEB', 'TOWN']],
    ['period', ['quiet']],
    ['class', ['urgent']],
    ['firstStep', []],
    ['list contains(signs, "night")', []],
  ])('of the column %s are listed, each once', (column, codes) => {
    expect(termsOf(column, district, words).map(({ code }) => code)).toEqual(codes)
  })

  it('are none while the district is not read yet, but for those that it does not name', () => {
    expect(termsOf('category', undefined, words)).toEqual([])
    expect(termsOf('class', undefined, words)).toHaveLength(1)
  })

  it('are read out of texts, lists, negations and lists with blanks', () => {
    expect(codesIn('"noise"', 'group')).toEqual(['noise'])
    expect(codesIn('not("noise", "dust")', 'group')).toEqual(['noise', 'dust'])
    expect(codesIn('"EEB UMB"', 'support')).toEqual(['EEB', 'UMB'])
    expect(codesIn('"EEB UMB"', 'lead')).toEqual(['EEB UMB'])
    expect(codesIn('-', 'group')).toEqual([])
  })

  it('are named in both languages, and what is no code is not', () => {
    const terms = termsOf('support', district, words)
    expect(namesIn('"EEB TOWN"', 'support', terms)).toBe('生态环境局 Ecology；所在地镇街 Office of the place')
    expect(namesIn('"NOBODY"', 'support', terms)).toBe('')
  })

  it('are added as the column writes several, none twice', () => {
    expect(withCode('"noise"', 'group', 'dust')).toBe('"noise","dust"')
    expect(withCode('-', 'group', 'dust')).toBe('"dust"')
    expect(withCode('"EEB"', 'support', 'UMB')).toBe('"EEB UMB"')
    expect(withCode('""', 'support', 'UMB')).toBe('"UMB"')
    expect(withCode('"EEB UMB"', 'support', 'UMB')).toBe('"EEB UMB"')
  })

  it('may be several in conditions and among supporting departments alone', () => {
    expect(takesSeveral('category', false)).toBe(true)
    expect(takesSeveral('support', true)).toBe(true)
    expect(takesSeveral('lead', true)).toBe(false)
  })
})
