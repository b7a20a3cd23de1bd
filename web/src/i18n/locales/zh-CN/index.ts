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

/** 简体中文：先写的语言。按页面分成文件，两种语言的键由测试保证一致。 */
export const zhCN = {
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
