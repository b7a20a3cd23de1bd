import { describe, expect, it } from 'vitest'
import {
  boxAround,
  boxesOf,
  dotsThatFit,
  namesThatFit,
  placeNames,
  widthOf,
  type AreaName,
  type Box,
} from '@/map/mapNames'
import { placesAt } from '@/map/placesByZoom'

const VIEW: Box = { left: 0, right: 400, top: 0, bottom: 300 }
const wide: AreaName = { text: '迎龙镇', middle: { x: 200, y: 100 }, across: 300 }
const narrow: AreaName = { text: '南坪镇', middle: { x: 210, y: 108 }, across: 10 }

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

describe('names of areas on the map', () => {
  it('are all shown, none over another, however close the areas lie', () => {
    const crowd = Array.from({ length: 15 }, (_, index) => ({
      text: '弹子石街道',
      middle: { x: 150 + (index % 4) * 12, y: 120 + Math.floor(index / 4) * 9 },
      across: 8,
    }))

    const boxes = placeNames(crowd, [], VIEW).map(({ name, at }) => boxAround(name.text, at))

    expect(boxes).toHaveLength(15)
    const pairs = boxes.flatMap((one, index) => boxes.slice(index + 1).map((other) => [one, other] as const))
    expect(pairs.filter(([one, other]) => overlap(one, other))).toEqual([])
    for (const box of boxes) {
      expect(box.left).toBeGreaterThanOrEqual(VIEW.left)
      expect(box.right).toBeLessThanOrEqual(VIEW.right)
    }
  })

  it('let the wider area keep its middle, in whatever order they come', () => {
    for (const order of [
      [narrow, wide],
      [wide, narrow],
    ]) {
      const placed = placeNames(order, [], VIEW)
      expect(placed.find(({ name }) => name === wide)).toMatchObject({ at: wide.middle, away: false })
      expect(placed.find(({ name }) => name === narrow)?.at).not.toEqual(narrow.middle)
    }
  })

  it('keep clear of a dot and of what is written beside it', () => {
    const dots = boxesOf([{ text: '海棠溪', at: { x: 180, y: 100 } }])

    const [placed] = placeNames([wide], dots, VIEW)

    expect(dots.some((dot) => placed && overlap(dot, boxAround(wide.text, placed.at)))).toBe(false)
  })

  it('are left out where their area is out of view', () => {
    expect(placeNames([{ ...wide, middle: { x: 900, y: 100 } }], [], VIEW)).toEqual([])
  })

  it('take less room in Latin letters', () => {
    expect(widthOf('Nanping')).toBeLessThan(widthOf('南坪街道长江村'))
  })
})

describe('names of rivers', () => {
  it('are written once where they would run into each other, and never half out of view', () => {
    const first = { text: 'Yangtze River', at: { x: 100, y: 100 } }
    const over = { text: 'Yangtze River', at: { x: 180, y: 104 } }
    const cut = { text: 'Yangtze River', at: { x: 390, y: 200 } }

    expect(namesThatFit([first, over, cut], VIEW, 1.3)).toEqual([first])
    expect(namesThatFit([first, { ...over, at: { x: 250, y: 100 } }], VIEW, 1.3)).toHaveLength(2)
  })
})

describe('named places on the map', () => {
  const landmark = { name: '南山植物园', kind: 'landmark', lon: 106.6, lat: 29.55 }
  const stop = { name: '南坪枢纽', kind: 'stop', lon: 106.57, lat: 29.52 }

  it('come with the zoom, landmarks first', () => {
    expect(placesAt(11, [stop, landmark])).toEqual([])
    expect(placesAt(13, [stop, landmark])).toEqual([landmark])
    expect(placesAt(15, [stop, landmark])).toEqual([landmark, stop])
  })

  it('are left out where there is no room or they are out of view', () => {
    const first = { text: '南坪枢纽', at: { x: 100, y: 100 } }
    const near = { text: '南坪东路', at: { x: 110, y: 104 } }
    const far = { text: '广阳镇', at: { x: 900, y: 100 } }

    expect(dotsThatFit([first, near, far], [], VIEW)).toEqual([first])
    expect(dotsThatFit([first], [boxAround('南坪街道', { x: 120, y: 100 })], VIEW)).toEqual([])
  })
})
