/** 通知渠道。 */
export const channels = {
  channel: { 'in-app': '站内消息', email: '电子邮件' },
  breaker: { contacts: '查询邮箱', 'mail-server': '邮件服务器' },
  breakerState: { closed: '正常', open: '断开', 'half-open': '试探中' },
  channels: {
    lead: '最近七天。只有数字，看不到内容和收件人。断路器是回答这次查询的那一个副本的。',
    on: '已启用',
    off: '未配置',
    pending: '等待发送 {count}',
    lastSuccess: '最近送达：{at}',
    noSuccess: '七天内没有送达',
    givenUp: '已放弃',
    again: '还会再试',
    failure: '{count} 条，原因 {reason}',
    lastFailure: '，最近一次 {at}',
  },
}
