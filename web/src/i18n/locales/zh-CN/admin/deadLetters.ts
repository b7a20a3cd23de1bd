/** 搁置的消息。 */
export const deadLetters = {
  letters: {
    lead: '处理不了、先放在一边的消息。先排除原因（看日志），再送回队列；已经起过作用的消息再来一次不会重复。',
    count: '滞留 {count}',
    all: '全部送回',
    one: '送回这条',
    noType: '没有类型的消息',
    sure: '消息会回到原来的队列，马上再处理一次。',
    send: '送回',
    sent: '已送回 {count} 条',
  },
}
