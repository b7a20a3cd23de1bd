// @vitest-environment node
import { expect, it } from 'vitest'
import { staleServices } from '../dev/api-types.mjs'

it('the types of what crosses the wire are those of the services’ documents', async () => {
  expect(await staleServices()).toEqual([])
})
