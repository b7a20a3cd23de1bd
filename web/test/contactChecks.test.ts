import { describe, expect, it } from 'vitest'
import { emptyDraft } from '@/drafts/drafts'
import { checkContact, plainPhone } from '@/features/filing/checks'
import { isHeic } from '@/photos/photos'

function findings(phone: string): string[] {
  return checkContact({ ...emptyDraft(), contactBy: 'phone', phone }).map(({ key }) => key)
}

describe('a telephone number', () => {
  it.each([
    ['13812345672', '13812345672'],
    ['１３８１２３４５６７２', '13812345672'],
    ['+86 138-1234-5672', '13812345672'],
    ['62801234', '62801234'],
    ['023-62801234', '023-62801234'],
    ['（０２３）６２８０１２３４', '023-62801234'],
    ['023－62801234－802', '023-62801234-802'],
    ['02362801234', '02362801234'],
    ['400-810-1234', '400-810-1234'],
  ])('%s passes', (typed, sent) => {
    expect(plainPhone(typed)).toBe(sent)
    expect(findings(typed)).toEqual([])
  })

  it.each(['12345', '1381234567', 'call me', '12812345678'])('%s does not', (typed) => {
    expect(findings(typed)).toEqual(['contact.phoneWrong'])
  })
})

describe('a photo of an iPhone', () => {
  it('is told by its type or its name', () => {
    expect(isHeic({ name: 'IMG_0001.HEIC', type: '' })).toBe(true)
    expect(isHeic({ name: 'photo', type: 'image/heif' })).toBe(true)
    expect(isHeic({ name: 'photo.jpg', type: 'image/jpeg' })).toBe(false)
  })
})
