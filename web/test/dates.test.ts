import { describe, expect, it } from 'vitest'
import {
  dayAndHour,
  dayText,
  hourText,
  inputOfMoment,
  isoDay,
  letterDate,
  momentOfInput,
  paperMoment,
  shortMoment,
} from '@/i18n/dates'

const NOW = new Date('2026-11-24T02:00:00Z')

describe('dates', () => {
  it('stand with weekday and hour in the time of the district', () => {
    expect(dayAndHour('2026-12-01T10:00:00Z', 'zh-CN', NOW)).toBe('12月1日（周二）18:00')
    expect(dayAndHour('2026-12-01T10:00:00Z', 'en', NOW)).toBe('Tue 1 Dec, 18:00')
  })

  it('belong to the next day after four in the afternoon UTC', () => {
    expect(isoDay(new Date('2026-11-30T15:59:00Z'))).toBe('2026-11-30')
    expect(isoDay(new Date('2026-11-30T16:00:00Z'))).toBe('2026-12-01')
    expect(hourText('2026-11-30T16:00:00Z')).toBe('00:00')
  })

  it('carry the year only when it is another', () => {
    expect(dayText('2027-01-04T02:00:00Z', 'zh-CN', NOW)).toBe('2027年1月4日（周一）')
    expect(dayText('2027-01-04T02:00:00Z', 'en', NOW)).toBe('Mon 4 Jan 2027')
    expect(dayText('2026-12-31T15:00:00Z', 'zh-CN', NOW)).toBe('12月31日（周四）')
    expect(shortMoment('2025-12-31T02:00:00Z', 'zh-CN', NOW)).toBe('2025年12月31日 10:00')
    expect(shortMoment('2025-12-31T02:00:00Z', 'en', NOW)).toBe('31 Dec 2025 10:00')
  })

  it('are typed in the time of the district, whatever the device says', () => {
    expect(inputOfMoment('2026-11-30T16:05:09Z')).toBe('2026-12-01T00:05')
    expect(momentOfInput('2026-12-01T00:05')).toBe('2026-11-30T16:05:00.000Z')
  })

  it('are short in rows and whole in letters', () => {
    expect(shortMoment('2026-12-01T10:00:00Z', 'zh-CN', NOW)).toBe('12月1日 18:00')
    expect(letterDate('2026-12-01T10:00:00Z', 'zh-CN')).toBe('2026年12月1日')
    expect(letterDate('2026-12-01T10:00:00Z', 'en')).toBe('1 Dec 2026')
  })

  it('on paper always carry the year', () => {
    expect(paperMoment('2026-12-01T10:00:00Z', 'zh-CN')).toBe('2026年12月1日 18:00')
    expect(paperMoment('2026-12-01T10:00:00Z', 'en')).toBe('1 Dec 2026, 18:00')
  })
})
