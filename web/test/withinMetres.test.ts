import { expect, it } from 'vitest'
import { withinMetres } from '@/map/withinMetres'

it('tells a distance in steps, never as less than it is', () => {
  expect([0, 50, 51, 100, 101, 191, 200, 549].map(withinMetres)).toEqual([
    50, 50, 100, 100, 200, 200, 200, 600,
  ])
})
