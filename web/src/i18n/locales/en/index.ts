import type { zhCN } from '../zh-CN'
import { acts } from './acts'
import { admin } from './admin'
import { app } from './app'
import { call } from './call'
import { caseTerms } from './caseTerms'
import { citizen } from './citizen'
import { desk } from './desk'
import { supervisor } from './supervisor'
import { survey } from './survey'
import { triage } from './triage'

/** English: complete, and just as plain. The types make a missing key a compile error. */
export const en: typeof zhCN = {
  ...app,
  ...caseTerms,
  ...citizen,
  ...acts,
  ...desk,
  ...call,
  ...triage,
  ...supervisor,
  ...survey,
  ...admin,
}
