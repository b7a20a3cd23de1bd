import { describe, expect, it } from 'vitest'
import type { Clock, ClockState } from '@/api/types'
import EchoRing from '@/design/EchoRing.vue'
import { arcPath, arcsOf, CLOCK_ORDER, shapeFor } from '@/design/echoRing'
import { i18n, switchLocale } from '@/i18n'
import { useWords } from '@/i18n/useWords'
import { aClock, ASSIGNED_CLOCKS } from './fixtures/cases'
import { mounted } from './mounted'

function toneOf(state: ClockState): string | undefined {
  return arcsOf([aClock('accept', state, { fraction: 0.5 })])[1]?.tone
}

describe('the echo ring', () => {
  it('has one arc per clock, clockwise from the top', () => {
    expect(arcsOf([]).map((arc) => arc.kind)).toEqual(['assign', 'accept', 'contact', 'answer'])
  })

  it('shows each state by a tone of its own', () => {
    const tones = Object.fromEntries(
      (['idle', 'unknown', 'running', 'soon', 'late', 'met', 'met-late', 'stopped'] as const).map((state) => [
        state,
        toneOf(state),
      ]),
    )

    expect(tones).toEqual({
      idle: 'empty',
      unknown: 'empty',
      running: 'running',
      soon: 'soon',
      late: 'late',
      met: 'met',
      'met-late': 'late',
      stopped: 'paused',
    })
  })

  it('fills an arc as its time runs and wholly when it is met or late', () => {
    const clocks = [
      aClock('assign', 'met'),
      aClock('accept', 'running', { fraction: 0.4 }),
      aClock('contact', 'late', { fraction: 0.1 }),
      aClock('answer', 'idle'),
    ]

    expect(arcsOf(clocks).map((arc) => arc.fill)).toEqual([1, 0.4, 1, 0])
  })

  it('shows a clock that has just started as more than nothing, and never more than whole', () => {
    expect(arcsOf([aClock('assign', 'running', { fraction: 0 })])[0]?.fill).toBeGreaterThan(0)
    expect(arcsOf([aClock('assign', 'running', { fraction: 1.7 })])[0]?.fill).toBe(1)
    expect(arcsOf([aClock('assign', 'running')])[0]?.fill).toBeGreaterThan(0)
  })

  it('draws the four quarters without overlap', () => {
    const shape = shapeFor(160)

    const starts = CLOCK_ORDER.map((_, index) => arcPath(index, 1, shape).split('A')[0])

    expect(new Set(starts).size).toBe(4)
  })

  it('is bolder when it is small', () => {
    expect(shapeFor(20).stroke).toBeGreaterThan(shapeFor(160).stroke)
  })

  it('is a picture with a text where it stands alone, and hidden where words stand beside it', () => {
    const alone = mounted(EchoRing, { clocks: ASSIGNED_CLOCKS, label: '已交办' }).get('svg')
    const beside = mounted(EchoRing, { clocks: ASSIGNED_CLOCKS }).get('svg')

    expect(alone.attributes('role')).toBe('img')
    expect(alone.attributes('aria-label')).toBe('已交办')
    expect(beside.attributes('aria-hidden')).toBe('true')
  })
})

function ringText(clocks: readonly Clock[]): string {
  let said = ''
  mounted({
    setup() {
      said = useWords().ringText(clocks)
      return () => null
    },
  })
  return said
}

describe('the text of the ring', () => {
  it('says each clock in the order of the ring', async () => {
    await switchLocale('zh-CN')

    expect(ringText(ASSIGNED_CLOCKS)).toBe('已交办，签收剩 1 小时 20 分，联系未开始，答复剩 4 个工作日')
  })

  it('says the same in English', async () => {
    await switchLocale('en')

    const said = ringText(ASSIGNED_CLOCKS)
    await switchLocale('zh-CN')

    expect(said).toContain('4 working days')
    expect(said).not.toMatch(/[\u4e00-\u9fff]/)
    expect(i18n.global.locale.value).toBe('zh-CN')
  })

  it('tells paused, late and met late apart', () => {
    const said = ringText([
      aClock('accept', 'met-late'),
      aClock('contact', 'late'),
      aClock('answer', 'stopped'),
    ])

    expect(said).toBe('已签收，超过时限，联系已逾期，答复暂停计时')
  })
})
