import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import ActForm from '@/acts/ActForm.vue'
// Loaded before the tests, since a form waits for them.
import '@/acts/widgets/PhotosWidget.vue'
import '@/acts/widgets/PointWidget.vue'
import { pointOf, textOf } from '@/acts/widgets/point'
import { actOnComplaint } from '@/complaint/tracked'
import DistrictMap from '@/map/DistrictMap.vue'
import type * as Photos from '@/photos/photos'
import { citizenOffer } from './fixtures/acts'
import { aTracked } from './fixtures/cases'
import { mounted } from './mounted'
import { serving } from './requests'

const photo = new Blob(['a picture'], { type: 'image/jpeg' })

/** There is no canvas here. */
vi.mock('@/photos/photos', async (original) => ({
  ...(await original<typeof Photos>()),
  takenIn: (files: readonly File[]) =>
    Promise.resolve({
      photos: files.filter(({ type }) => type === 'image/jpeg').map(() => photo),
      unreadable: files.filter(({ type }) => type !== 'image/jpeg'),
      tooMany: false,
    }),
}))

const DISTRICT = {
  boundary: { type: 'Polygon', coordinates: [] },
  offices: [],
  categories: [],
  departments: [],
  waters: [],
}

async function amending(): Promise<VueWrapper> {
  serving(({ path }) => Response.json(path === '/api/district' ? DISTRICT : { inside: true, tiles: [] }))
  const form = mounted(ActForm, { offer: citizenOffer('amend'), audience: 'citizen', busy: false })
  for (let part = 0; part < 3; part++) {
    await vi.dynamicImportSettled()
    await flushPromises()
  }
  return form
}

async function choose(form: VueWrapper, ...files: File[]): Promise<void> {
  const input = form.get('#amend-photos')
  Object.defineProperty(input.element, 'files', { value: files, configurable: true })
  await input.trigger('change')
  await flushPromises()
}

describe('what is added to a complaint later', () => {
  it('may be a place, picked on the map and sent as longitude and latitude', async () => {
    const form = await amending()
    expect(form.find('#amend-lat').exists()).toBe(false)

    form.getComponent(DistrictMap).vm.$emit('pick', { lon: 106.5836, lat: 29.5868 })
    await form.get('form').trigger('submit')

    expect(form.emitted('submit')?.[0]?.[0]).toEqual({ lon: 106.5836, lat: 29.5868 })
  })

  it('may be photos alone; a file that is none is named', async () => {
    const form = await amending()

    await choose(form, new File(['x'], 'noon.jpg', { type: 'image/jpeg' }), new File(['x'], 'letter.pdf'))
    expect(form.text()).toContain('letter.pdf')
    await form.get('form').trigger('submit')

    expect(form.emitted('submit')?.[0]?.[0]).toEqual({})
    expect(form.emitted('submit')?.[0]?.[2]).toEqual([photo])
  })

  it('goes out in parts when there are photos, and as JSON when there are none', async () => {
    const asked = serving(() => Response.json(aTracked({})))

    await actOnComplaint('NA-1', 'amend', { text: '又响了' }, [photo])
    await actOnComplaint('NA-1', 'amend', { text: '又响了' })

    expect(asked[0]?.headers.get('Content-Type')).toContain('multipart/form-data')
    expect(asked[1]?.body).toEqual({ act: 'amend', text: '又响了' })
  })
})

describe('a point as the value of a field', () => {
  it('is read as it was written', () => {
    expect(pointOf(textOf({ lon: 106.5, lat: 29.5 }))).toEqual({ lon: 106.5, lat: 29.5 })
    expect(pointOf('')).toBeUndefined()
  })
})
