import { pinyin } from 'pinyin-pro'
import { describe, expect, it } from 'vitest'
import type { DistrictOffice } from '@/api/types'
import { romanized, spellingsOf } from '@/district/romanized'

const offices = [
  { code: '500108006', name: '弹子石街道', nameEn: 'Danzishi Subdistrict' },
  { code: '500108101', name: '涂山镇', nameEn: 'Tushan Town' },
] as DistrictOffice[]

function latin(name: string): string {
  return romanized(
    name,
    (han) => pinyin(han, { toneType: 'none', type: 'array', v: true }),
    spellingsOf(offices),
  )
}

describe('names of places in Latin letters', () => {
  it('writes what kind of place it is as a word of its own', () => {
    expect(latin('大佛段正街')).toBe('Dafoduan Zhengjie')
    expect(latin('桐梓坪社区')).toBe('Tongziping Shequ')
    expect(latin('康恒路')).toBe('Kangheng Lu')
    expect(latin('南坪枢纽')).toBe('Nanping Shuniu')
    expect(latin('工贸')).toBe('Gongmao')
  })

  it('reads a character as it sounds in this name', () => {
    expect(latin('重庆')).toBe('Chongqing')
    expect(latin('长江村')).toBe('Changjiang Cun')
  })

  it('spells a name that begins as that of an office as the office does', () => {
    expect(latin('弹子石')).toBe('Danzishi')
    expect(latin('弹子石老街')).toBe('Danzishi Laojie')
    expect(latin('涂山窑')).toBe('Tushan Yao')
  })

  it('leaves what is no Chinese', () => {
    expect(latin('万达广场2号门')).toBe('Wanda Guangchang 2 Haomen')
    expect(latin('Starlight')).toBe('Starlight')
  })
})
