import { beforeEach, describe, expect, it } from 'vitest'
import { createPinia, setActivePinia } from 'pinia'
import { computed } from 'vue'
import { draftWaits, dropDraft, emptyDraft, isEmpty, readDraft, writeDraft } from '@/drafts/drafts'
import { plainCode, plainNumber } from '@/drafts/queryCodes'
import { isKept, useKeptForm } from '@/acts/keptForm'
import { forgetPhoto, forgetPhotos, keepPhoto, keptPhotos } from '@/acts/keptPhotos'
import { bodyOf, useFiling } from '@/features/filing/store'
import { serving } from './requests'

const DAY = 24 * 3_600_000

describe('a citizen’s draft', () => {
  beforeEach(() => setActivePinia(createPinia()))

  it('is there again after the tab was closed', () => {
    writeDraft({ ...emptyDraft(), text: '楼下打桩' })

    expect(readDraft()?.text).toBe('楼下打桩')
    expect(draftWaits()).toBe(true)
  })

  it('is forgotten after fourteen days, not before', () => {
    const written = new Date('2026-11-01T00:00:00Z')
    writeDraft({ ...emptyDraft(), text: '楼下打桩' }, written)

    expect(readDraft(new Date(written.getTime() + 14 * DAY))).toBeDefined()
    expect(readDraft(new Date(written.getTime() + 14 * DAY + 1))).toBeUndefined()
  })

  it('is nothing when nothing was written, whatever the defaults', () => {
    expect(isEmpty(emptyDraft())).toBe(true)
    writeDraft(emptyDraft())
    expect(readDraft()).toBeUndefined()
  })

  it('does not break the page when what is kept cannot be read', () => {
    localStorage.setItem('huiyin.draft', '{broken')

    expect(readDraft()).toBeUndefined()
  })

  it('is kept with each stroke and dropped when it is cleared', () => {
    const filing = useFiling()

    filing.draft.text = '油烟'
    expect(readDraft()?.text).toBe('油烟')

    filing.clear()
    expect(readDraft()).toBeUndefined()
    dropDraft()
  })

  it('becomes a complaint without contact when it is anonymous', () => {
    const draft = { ...emptyDraft(), text: ' 油烟 ', contactBy: 'anonymous' as const, phone: '13800000000' }

    const body = bodyOf(draft)

    expect(body).toMatchObject({ text: '油烟', anonymous: true, secret: true, channel: 'web' })
    expect(body.contact).toBeUndefined()
  })

  it('sends the number without spaces and country code', () => {
    const draft = { ...emptyDraft(), text: '油烟', phone: '+86 138-0000 0000', name: ' 李女士 ' }

    expect(bodyOf(draft).contact).toEqual({ phone: '13800000000', name: '李女士' })
  })
})

describe('submitting', () => {
  beforeEach(() => setActivePinia(createPinia()))

  it('repeats exactly with the same key after the line was lost', async () => {
    const asked = serving(() => Promise.reject(new TypeError('line')))
    const filing = useFiling()
    filing.draft.text = '油烟'

    await expect(filing.submit()).rejects.toMatchObject({ code: 'unreachable' })
    await expect(filing.submit()).rejects.toMatchObject({ code: 'unreachable' })

    const sent = asked.map(({ headers, body }) => ({ key: headers.get('Idempotency-Key'), body }))
    expect(sent).toHaveLength(2)
    expect(sent[0]?.body).toMatchObject({ text: '油烟' })
    expect(sent[0]).toEqual(sent[1])
    expect(filing.draft.text).toBe('油烟')
  })

  it('ends the draft and keeps the receipt and its code when it arrived', async () => {
    const receipt = {
      caseId: 'c',
      number: 'NA-1',
      queryCode: '7K2Q',
      status: 'registered',
      registeredAt: '',
      promise: {},
    }
    serving(() => Response.json(receipt, { status: 201 }))
    const filing = useFiling()
    filing.draft.text = '油烟'

    await filing.submit()

    expect(filing.receipt?.number).toBe('NA-1')
    expect(sessionStorage.getItem('huiyin.code.NA-1')).toBe('7K2Q')
    expect(draftWaits()).toBe(false)
  })
})

describe('a form of the office', () => {
  it('keeps what was typed until it is done', () => {
    const first = useKeptForm('me.c1.answer', { text: '' })
    first.values.value.text = '已责令停工'

    const again = useKeptForm('me.c1.answer', { text: '' })
    expect(again.values.value.text).toBe('已责令停工')
    expect(isKept('me.c1.answer')).toBe(true)

    again.done()
    expect(isKept('me.c1.answer')).toBe(false)
  })

  it('leaves no mark of a draft behind once it is done', () => {
    const kept = computed(() => isKept('me.c1.answer'))
    const open = useKeptForm('me.c1.answer', { text: '' })
    expect(kept.value).toBe(false)

    open.values.value.text = '已责令停工'
    expect(kept.value).toBe(true)

    open.done()
    expect(kept.value).toBe(false)
  })

  it('keeps nothing of how somebody can be reached', () => {
    const open = useKeptForm('me.c1.amend', { text: '', phone: '' })
    open.values.value = { text: '还有泵车', phone: '13800138000' }

    expect(open.values.value.phone).toBe('13800138000')
    expect(useKeptForm('me.c1.amend', { text: '', phone: '' }).values.value).toEqual({
      text: '还有泵车',
      phone: '',
    })
    expect(JSON.stringify(localStorage)).not.toContain('13800138000')
  })

  it('is not another person’s', () => {
    useKeptForm('me.c1.answer', { text: '' }).values.value.text = '已责令停工'

    expect(useKeptForm('you.c1.answer', { text: '' }).values.value.text).toBe('')
  })
})

function photo(name: string): Blob {
  return new Blob([name], { type: 'image/jpeg' })
}

async function texts(form: string): Promise<string[]> {
  return Promise.all((await keptPhotos(form)).map(({ blob }) => blob.text()))
}

describe('photos of a form that is not finished', () => {
  it('are there again in their order, for the same person and act alone', async () => {
    await keepPhoto('me.c1.inspection', photo('gate'))
    await keepPhoto('me.c1.inspection', photo('machine'))

    expect(await texts('me.c1.inspection')).toEqual(['gate', 'machine'])
    expect(await texts('you.c1.inspection')).toEqual([])
    expect(await texts('me.c2.inspection')).toEqual([])
  })

  it('are gone once they were taken away or sent', async () => {
    const first = await keepPhoto('me.c3.inspection', photo('gate'))
    await keepPhoto('me.c3.inspection', photo('machine'))

    await forgetPhoto('me.c3.inspection', first.id)
    expect(await texts('me.c3.inspection')).toEqual(['machine'])

    await forgetPhotos('me.c3.inspection')
    expect(await texts('me.c3.inspection')).toEqual([])
    expect(JSON.stringify(localStorage)).not.toContain('me.c3.inspection')
  })
})

describe('number and code of a receipt', () => {
  it('are read as people type them', () => {
    expect(plainNumber(' na－20261124—0137 ')).toBe('NA-20261124-0137')
    expect(plainCode(' 7k2 q-9 ')).toBe('7K2Q9')
  })
})
