/** Day and hour as the district reads them: always in the time of Chongqing, whatever the device says. */
const ZONE = 'Asia/Shanghai'

export type Locale = 'zh-CN' | 'en'

interface Parts {
  year: number
  month: number
  day: number
  weekday: string
  time: string
}

const formats = new Map<Locale, Intl.DateTimeFormat>()

function formatFor(locale: Locale): Intl.DateTimeFormat {
  const known = formats.get(locale)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'zh-CN', {
    timeZone: ZONE,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  formats.set(locale, made)
  return made
}

function partsOf(instant: Date, locale: Locale): Parts {
  const parts = new Map(
    formatFor(locale)
      .formatToParts(instant)
      .map((part) => [part.type, part.value]),
  )
  const figure = (type: Intl.DateTimeFormatPartTypes): number => Number.parseInt(parts.get(type) ?? '0', 10)
  return {
    year: figure('year'),
    month: figure('month'),
    day: figure('day'),
    weekday: parts.get('weekday') ?? '',
    time: `${parts.get('hour') ?? '00'}:${parts.get('minute') ?? '00'}`,
  }
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** "12月1日（周二）" or "Tue 1 Dec"; the year stands with it when it is not this year. */
export function dayText(iso: string, locale: Locale, now: Date = new Date()): string {
  const at = partsOf(new Date(iso), locale)
  const otherYear = at.year !== partsOf(now, locale).year
  if (locale === 'en') {
    const day = `${at.weekday} ${at.day} ${MONTHS[at.month - 1] ?? ''}`
    return otherYear ? `${day} ${at.year}` : day
  }
  const day = `${at.month}月${at.day}日（${at.weekday}）`
  return otherYear ? `${at.year}年${day}` : day
}

/** "12月1日（周二）18:00" or "Tue 1 Dec, 18:00". */
export function dayAndHour(iso: string, locale: Locale, now: Date = new Date()): string {
  const separator = locale === 'en' ? ', ' : ''
  return `${dayText(iso, locale, now)}${separator}${partsOf(new Date(iso), locale).time}`
}

/** "12月1日 18:00": for dense rows and for beside an arc; the year stands with it when it is not this year. */
export function shortMoment(iso: string, locale: Locale, now: Date = new Date()): string {
  const at = partsOf(new Date(iso), locale)
  const otherYear = at.year !== partsOf(now, locale).year
  if (locale === 'en')
    return `${at.day} ${MONTHS[at.month - 1] ?? ''}${otherYear ? ` ${at.year}` : ''} ${at.time}`
  return `${otherYear ? `${at.year}年` : ''}${at.month}月${at.day}日 ${at.time}`
}

/** "18:00". */
export function hourText(iso: string): string {
  return partsOf(new Date(iso), 'zh-CN').time
}

/** "2026年11月24日" or "24 Nov 2026": for letters. */
export function letterDate(iso: string, locale: Locale): string {
  const at = partsOf(new Date(iso), locale)
  return locale === 'en'
    ? `${at.day} ${MONTHS[at.month - 1] ?? ''} ${at.year}`
    : `${at.year}年${at.month}月${at.day}日`
}

/** "2026年11月24日 18:00" or "24 Nov 2026, 18:00": paper is read in other years too. */
export function paperMoment(iso: string, locale: Locale): string {
  const separator = locale === 'en' ? ', ' : ' '
  return `${letterDate(iso, locale)}${separator}${hourText(iso)}`
}

/** "11月24日" or "24 Nov" of a day written as yyyy-mm-dd: for axes and spans. */
export function calendarDay(day: string, locale: Locale): string {
  const [, month = 1, date = 1] = day.split('-').map(Number)
  return locale === 'en' ? `${date} ${MONTHS[month - 1] ?? ''}` : `${month}月${date}日`
}

/** The calendar day in Chongqing as yyyy-mm-dd. */
export function isoDay(instant: Date): string {
  const at = partsOf(instant, 'zh-CN')
  return `${at.year}-${String(at.month).padStart(2, '0')}-${String(at.day).padStart(2, '0')}`
}

/** "2026-11-24T23:30" in Chongqing, as a browser's input of day and hour wants it. */
export function inputOfMoment(iso: string): string {
  return `${isoDay(new Date(iso))}T${hourText(iso)}`
}

/** The point in time of such an input; Chongqing has no summer time. */
export function momentOfInput(typed: string): string {
  return new Date(`${typed}+08:00`).toISOString()
}
