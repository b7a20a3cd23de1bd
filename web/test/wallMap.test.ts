import { describe, expect, it } from 'vitest'
import type { DistrictOffice, OutlineGeometry } from '@/api/types'
import {
  drawOffices,
  fitted,
  shadeOf,
  stacked,
  type LabelSize,
  type Sheet,
} from '@/features/overview/wallMap'

const SHEET: Sheet = { width: 1000, height: 1000, margin: { left: 0, right: 0, top: 0, bottom: 0 } }
const LABEL: LabelSize = { width: 80, height: 60, letter: 20 }

function square(west: number, south: number, side: number): OutlineGeometry {
  const [east, north] = [west + side, south + side]
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  }
}

function anOffice(code: string, boundary?: OutlineGeometry): DistrictOffice {
  return { code, name: '四字街道', boundary }
}

describe('a text of the drawing', () => {
  const ROOM = { letter: 20, size: 30, room: 200 }

  it('is printed in its usual size where it has room', () => {
    expect(fitted('十个字十个字十个字十', ROOM)).toEqual({ text: '十个字十个字十个字十', size: 30 })
  })

  it('is printed smaller where it is longer', () => {
    expect(fitted('12345 / 12346', ROOM)).toEqual({ text: '12345 / 12346', size: 23 })
  })

  it('is cut where it would be too small to read', () => {
    const cut = fitted('弹'.repeat(100), ROOM)

    expect(cut).toEqual({ text: `${'弹'.repeat(15)}…`, size: 18 })
  })
})

describe('the shade of an office', () => {
  it('steps with the share of open cases that is overdue', () => {
    const shares = [
      [0, 0],
      [10, 0],
      [100, 9],
      [100, 10],
      [100, 25],
      [100, 26],
    ].map(([open = 0, overdue = 0]) => shadeOf({ open, overdue }))

    expect(shares).toEqual(['idle', 'fine', 'few', 'some', 'some', 'many'])
  })

  it('of an office without figures is that of none open', () => {
    expect(shadeOf(undefined)).toBe('idle')
  })
})

describe('labels at the edge', () => {
  it('stand where they want to be when there is room', () => {
    expect(stacked([100, 300], 60, 0, 1000)).toEqual([100, 300])
  })

  it('never cover each other', () => {
    expect(stacked([100, 110, 120], 60, 0, 1000)).toEqual([100, 160, 220])
  })

  it('stay on the sheet', () => {
    expect(stacked([0, 990, 995], 60, 0, 1000)).toEqual([30, 910, 970])
  })
})

describe('the drawn district', () => {
  it('names a large office inside its outline and a small one at the edge, with a line to it', () => {
    const boundary = square(106, 29, 1)
    const offices = [
      anOffice('large', square(106.5, 29.2, 0.4)),
      anOffice('small', square(106.1, 29.1, 0.02)),
    ]

    const [large, small] = drawOffices({ boundary, offices }, SHEET, LABEL)

    expect(large?.leader).toBeUndefined()
    expect(small?.leader?.x1).toBeLessThan(small?.leader?.x2 ?? 0)
    expect(small?.label.x).toBeLessThan(LABEL.width)
  })

  it('keeps to the sheet and to its shape: a degree east is shorter than a degree north', () => {
    const boundary = square(106, 29, 1)

    const [drawn] = drawOffices({ boundary, offices: [anOffice('all', boundary)] }, SHEET, LABEL)
    const figures = (drawn?.path.match(/[\d.]+/g) ?? []).map(Number)
    const across =
      Math.max(...figures.filter((_, index) => index % 2 === 0)) -
      Math.min(...figures.filter((_, index) => index % 2 === 0))

    expect(Math.max(...figures)).toBeLessThanOrEqual(1000)
    expect(across).toBeCloseTo(1000 * Math.cos((29.5 * Math.PI) / 180), 0)
  })

  it('leaves out an office whose outline is not known', () => {
    expect(drawOffices({ boundary: square(106, 29, 1), offices: [anOffice('x')] }, SHEET, LABEL)).toEqual([])
  })

  it('is named in pinyin in English, without the word that most of them share', () => {
    const office = { ...anOffice('1', square(106.5, 29.5, 0.1)), nameEn: 'Danzishi Subdistrict' }
    const town = { ...anOffice('2', square(106.6, 29.5, 0.1)), nameEn: 'Nanping Town' }
    const district = { boundary: square(106.5, 29.5, 0.2), offices: [office, town] }

    expect(drawOffices(district, SHEET, LABEL, true).map(({ name }) => name)).toEqual([
      'Danzishi',
      'Nanping Town',
    ])
  })
})
