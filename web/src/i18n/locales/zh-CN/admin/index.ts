import { accounts } from './accounts'
import { calendar } from './calendar'
import { channels } from './channels'
import { deadLetters } from './deadLetters'
import { gazetteer } from './gazetteer'
import { history } from './history'
import { joins } from './joins'
import { log } from './log'
import { offices } from './offices'
import { outlines } from './outlines'
import { tables } from './tables'
import { textHead } from './textHead'

/** 系统管理，一间一个文件。 */
export const admin = {
  admin: {
    rooms: '管理栏目',
    room: {
      accounts: '账号与角色',
      offices: '镇街与负责人',
      pack: '辖区数据',
      tables: '决策表',
      joins: '自动并案',
      outlines: '镇街边界',
      gazetteer: '地名表',
      'text-head': '文本模型',
      calendar: '工作日历',
      channels: '通知渠道',
      'dead-letters': '滞留消息',
      history: '经过核验',
      log: '管理记录',
    },
    save: '保存',
    notDone: '没有做成',
    service: {
      'complaint-service': '办件服务',
      'dispatch-service': '派单服务',
      'notify-service': '通知与账号服务',
    },
    ...accounts,
    ...offices,
    ...tables,
    ...joins,
    ...outlines,
    ...gazetteer,
    ...textHead,
    ...calendar,
    ...channels,
    ...deadLetters,
    ...history,
    ...log,
  },
}
