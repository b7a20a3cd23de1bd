import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import NearReports from '@/features/filing/components/NearReports.vue'
import { mounted } from './mounted'
import { serving } from './requests'

const point = { lon: 106.58, lat: 29.58 }
const items = [{ category: { code: 'noise.construction.night', name: '夜间施工噪声' }, persons: 5 }]

describe('what others reported near there', () => {
  it('is told as a number of people', async () => {
    const asked = serving(() => Response.json({ days: 7, items }))
    const box = mounted(NearReports, { point })
    await flushPromises()

    expect(asked[0]?.path).toBe('/api/complaints/near?lon=106.58&lat=29.58')
    expect(box.text()).toContain('5')
    expect(box.text()).toContain('夜间施工噪声')
  })

  it('is silent without a point, without reports and without an answer', async () => {
    const asked = serving(({ path }) =>
      path.includes('106.5&') ? new Response('', { status: 503 }) : Response.json({ days: 7, items: [] }),
    )

    for (const given of [undefined, point, { lon: 106.5, lat: 29.5 }]) {
      const box = mounted(NearReports, { point: given })
      await flushPromises()
      expect(box.text()).toBe('')
    }
    expect(asked).toHaveLength(2)
  })
})
