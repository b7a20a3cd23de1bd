import { describe, expect, it } from 'vitest'
import {
  assignBody,
  inspectionBody,
  missingInAnswer,
  missingInAssign,
  missingInContact,
  missingInInspection,
  missingInReason,
  reasonBody,
} from '@/features/cases/actForms'

function faultOf(decibel: string): string | undefined {
  return missingInInspection({ findings: '打桩', decibel, zoneClass: '' })?.decibel
}

describe('the form of an act', () => {
  it('wants a result and words for a contact', () => {
    expect(missingInContact({ outcome: '', note: ' ' })).toEqual({
      outcome: 'contactForm.outcomeEmpty',
      note: 'contactForm.noteEmpty',
    })
    expect(missingInContact({ outcome: 'not-reached', note: '无人接听' })).toBeUndefined()
  })

  it('takes a reading from 20 to 140 dB(A), or none', () => {
    expect(['', '20', '140', '62.5', '62,5'].map(faultOf)).toEqual(Array(5).fill(undefined))
    expect(['19.9', '140.1', 'laut'].map(faultOf)).toEqual(Array(3).fill('inspectionForm.decibelWrong'))
  })

  it('sends a reading and a zone as numbers and leaves out what was not measured', () => {
    expect(inspectionBody({ findings: ' 打桩 ', decibel: '62.5', zoneClass: '2' })).toEqual({
      findings: '打桩',
      decibel: 62.5,
      zoneClass: 2,
    })
    expect(inspectionBody({ findings: '打桩', decibel: '', zoneClass: '' })).toEqual({ findings: '打桩' })
  })

  it('wants an outcome and a text for an answer', () => {
    expect(missingInAnswer({ outcome: 'explained', text: '' })).toEqual({ text: 'answerForm.textEmpty' })
    expect(missingInAnswer({ outcome: 'explained', text: '已说明' })).toBeUndefined()
  })

  it('wants a legal way only for a rejection, and no reason for closing', () => {
    expect(missingInReason('reject', { reason: '涉诉', legalWay: '' })).toEqual({
      legalWay: 'reasonForm.legalWayEmpty',
    })
    expect(missingInReason('reopen', { reason: '', legalWay: '' })).toEqual({
      reason: 'reasonForm.reasonEmpty',
    })
    expect(missingInReason('close', { reason: '', legalWay: '' })).toBeUndefined()
    expect(reasonBody('close', { reason: '', legalWay: 'x' })).toEqual({})
  })

  it('assigns with a reason, and keeps category and deadline class unless told', () => {
    const form = { office: '500108003', category: '', deadlineClass: '', reason: '地点在辖区' }

    expect(missingInAssign({ ...form, office: '' })).toEqual({ office: 'triage.officeEmpty' })
    expect(assignBody(form)).toEqual({ office: '500108003', reason: '地点在辖区' })
  })
})
