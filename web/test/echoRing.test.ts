import { describe, expect, it } from 'vitest'
import type { Deadline, DeadlineState } from '@/api/types'
import EchoRing from '@/design/EchoRing.vue'
import EchoRingFigure from '@/design/EchoRingFigure.vue'
import { arcPath, arcsOf, DEADLINE_ORDER, shapeFor } from '@/design/echoRing'
import { i18n, switchLocale } from '@/i18n'
import { useWords } from '@/i18n/useWords'
import { aDeadline, ASSIGNED_DEADLINES } from './fixtures/cases'
import { mounted } from './mounted'

function toneOf(state: DeadlineState): string | undefined {
  return arcsOf([aDeadline('accept', state, { fraction: 0.5 })])[1]?.tone
}

describe('the echo ring', () => {
  it('has one arc per deadline, clockwise from the top', () => {
    expect(arcsOf([]).map((arc) => arc.kind)).toEqual(['assign', 'accept', 'contact', 'answer'])
  })

  it('shows each state by a tone of its own', () => {
    const tones = Object.fromEntries(
      (
        ['idle', 'not-needed', 'unknown', 'running', 'soon', 'late', 'met', 'met-late', 'stopped'] as const
      ).map((state) => [state, toneOf(state)]),
    )

    expect(tones).toEqual({
      idle: 'empty',
      'not-needed': 'empty',
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
    const deadlines = [
      aDeadline('assign', 'met'),
      aDeadline('accept', 'running', { fraction: 0.4 }),
      aDeadline('contact', 'late', { fraction: 0.1 }),
      aDeadline('answer', 'idle'),
    ]

    expect(arcsOf(deadlines).map((arc) => arc.fill)).toEqual([1, 0.4, 1, 0])
  })

  it('shows a deadline that has just started as more than nothing, and never more than whole', () => {
    expect(arcsOf([aDeadline('assign', 'running', { fraction: 0 })])[0]?.fill).toBeGreaterThan(0)
    expect(arcsOf([aDeadline('assign', 'running', { fraction: 1.7 })])[0]?.fill).toBe(1)
    expect(arcsOf([aDeadline('assign', 'running')])[0]?.fill).toBeGreaterThan(0)
  })

  it('draws the four quarters without overlap', () => {
    const shape = shapeFor(160)

    const starts = DEADLINE_ORDER.map((_, index) => arcPath(index, 1, shape).split('A')[0])

    expect(new Set(starts).size).toBe(4)
  })

  it('is bolder when it is small', () => {
    expect(shapeFor(20).stroke).toBeGreaterThan(shapeFor(160).stroke)
  })

  it('is a picture with a text where it stands alone, and hidden where words stand beside it', () => {
    const alone = mounted(EchoRing, { deadlines: ASSIGNED_DEADLINES, label: '已交办' }).get('svg')
    const beside = mounted(EchoRing, { deadlines: ASSIGNED_DEADLINES }).get('svg')

    expect(alone.attributes('role')).toBe('img')
    expect(alone.attributes('aria-label')).toBe('已交办')
    expect(beside.attributes('aria-hidden')).toBe('true')
  })
})

function ringText(deadlines: readonly Deadline[]): string {
  let said = ''
  mounted({
    setup() {
      said = useWords().ringText(deadlines)
      return () => null
    },
  })
  return said
}

describe('the text of the ring', () => {
  it('says each deadline in the order of the ring', async () => {
    await switchLocale('zh-CN')

    expect(ringText(ASSIGNED_DEADLINES)).toBe('已交办，签收剩 1 小时 20 分，联系未开始，答复剩 4 个工作日')
  })

  it('says the same in English', async () => {
    await switchLocale('en')

    const said = ringText(ASSIGNED_DEADLINES)
    await switchLocale('zh-CN')

    expect(said).toContain('4 working days')
    expect(said).not.toMatch(/[\u4e00-\u9fff]/)
    expect(i18n.global.locale.value).toBe('zh-CN')
  })

  it('tells ended, late, met late and never begun apart', () => {
    const said = ringText([
      aDeadline('assign', 'not-needed'),
      aDeadline('accept', 'met-late'),
      aDeadline('contact', 'late'),
      aDeadline('answer', 'stopped'),
    ])

    expect(said).toBe('不需要交办，已签收，超过时限，联系已逾期，答复不再计时')
  })
})

describe('the large ring', () => {
  it('says of an anonymous complaint that no contact is needed, and nothing of what is not told', () => {
    const figure = mounted(EchoRingFigure, {
      deadlines: [aDeadline('assign', 'met'), aDeadline('contact', 'not-needed')],
    })

    const beside = figure.findAll('.figure__beside').map((each) => each.text())
    expect(beside).toEqual(['交办按时完成', '签收', '联系不需要', '答复'])
  })

  it('never calls what a withdrawn complaint leaves undone paused or not started', () => {
    const figure = mounted(EchoRingFigure, {
      deadlines: [
        aDeadline('assign', 'stopped'),
        ...(['accept', 'contact', 'answer'] as const).map((kind) => aDeadline(kind, 'not-needed')),
      ],
    })

    expect(figure.text()).not.toMatch(/暂停|未开始/)
  })
})
