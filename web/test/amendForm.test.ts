import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import ActForm from '@/acts/ActForm.vue'
// Loaded before the tests, since a form waits for them.
import '@/acts/widgets/PhotosWidget.vue'
import '@/acts/widgets/PointWidget.vue'
import { pointOf, textOf } from '@/acts/widgets/point'
import { actOnComplaint } from '@/complaint/tracked'
import DistrictMap from '@/map/DistrictMap.vue'
import { citizenOffer } from './fixtures/acts'
import { aTracked } from './fixtures/cases'
import { mounted } from './mounted'
import { serving } from './requests'

const photo = new Blob(['a picture'], { type: 'image/jpeg' })

/** There are no pictures here: a file of a picture's type gives the same one, drawn on a canvas that does nothing. */
beforeEach(() => {
  vi.stubGlobal('createImageBitmap', ({ type }: Blob) =>
    type === 'image/jpeg'
      ? Promise.resolve({ width: 4, height: 3, close: () => undefined })
      : Promise.reject(new Error('no picture')),
  )
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue({
    fillRect: () => undefined,
    drawImage: () => undefined,
  } as unknown as ReturnType<HTMLCanvasElement['getContext']>)
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(photo))
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const DISTRICT = {
  boundary: { type: 'Polygon', coordinates: [] },
  offices: [],
  categories: [],
  departments: [],
  calls: [],
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
    await vi.waitFor(() => expect(form.find('.photos__item').exists()).toBe(true))
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
