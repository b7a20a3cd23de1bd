/** 复查、复核。 */
export const reviewing = {
  'request-review': {
    verb: '代为申请复查',
    done: '申请复查',
    hint: '写明投诉人为什么不服答复。',
    fields: { reason: { label: '申请理由', empty: '请写申请理由。' } },
  },
  'decide-review': {
    verb: '提出复查意见',
    done: '复查意见',
    hint: '意见会原样告诉投诉人。重新办理的，承办单位从现在起重新计算答复时限。',
    fields: {
      opinion: { label: '意见', choice: { upheld: '维持答复', 'handle-again': '重新办理' } },
      text: {
        label: '复查意见书',
        hint: '写明查了什么、依据什么、为什么这样定。',
        empty: '请写复查意见。',
      },
    },
  },
  'request-re-review': {
    verb: '代为申请复核',
    done: '申请复核',
    hint: '写明投诉人为什么不服复查意见。',
    fields: { reason: { label: '申请理由', empty: '请写申请理由。' } },
  },
  'decide-re-review': {
    verb: '提出复核意见',
    done: '复核意见',
    hint: '意见会原样告诉投诉人。维持的，同一事实和理由不再受理。',
    fields: {
      opinion: { label: '意见', choice: { upheld: '维持答复', 'handle-again': '重新办理' } },
      text: {
        label: '复核意见书',
        hint: '写明查了什么、依据什么、为什么这样定。',
        empty: '请写复核意见。',
      },
    },
  },
}
