import { describe, expect, it } from 'vitest'
import { namesThatFit, type AreaName } from '@/map/mapNames'

const wide: AreaName = { text: '迎龙镇', middle: { x: 200, y: 100 }, across: 300 }
const narrow: AreaName = { text: '南坪镇', middle: { x: 210, y: 108 }, across: 80 }

describe('names on the map', () => {
  it('are left out of areas too narrow for them', () => {
    expect(namesThatFit([{ ...wide, across: 40 }], [])).toEqual(new Set())
  })

  it('give way to the name of a wider area, in whatever order they come', () => {
    expect(namesThatFit([narrow, wide], [])).toEqual(new Set([wide]))
    expect(namesThatFit([wide, narrow], [])).toEqual(new Set([wide]))
  })

  it('stand beside each other where there is room', () => {
    const below = { ...narrow, middle: { x: 210, y: 116 } }

    expect(namesThatFit([wide, below], [])).toEqual(new Set([wide, below]))
  })

  it('give way to a dot and to what is written beside it', () => {
    expect(namesThatFit([wide], [{ text: '海棠溪', at: { x: 140, y: 100 } }])).toEqual(new Set())
    expect(namesThatFit([wide], [{ text: '海棠溪', at: { x: 240, y: 100 } }])).toEqual(new Set([wide]))
  })
})
