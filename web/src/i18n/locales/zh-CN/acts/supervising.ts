/** 时限、督办、领导包案。 */
export const supervising = {
  tick: { done: '时限快到' },
  'deadline-missed': { done: '时限已过' },
  escalated: { done: '逾期上报' },
  supervise: {
    verb: '督办',
    done: '督办',
    hint: '写明要求和回复期限；办件本身的时限不变。',
    fields: {
      requirement: { label: '督办要求', empty: '请写督办要求。' },
      workingDays: { label: '几个工作日内回复' },
      dueAt: { label: '回复期限' },
    },
  },
  'supervision-timed': { done: '督办开始计时', fields: { dueAt: { label: '回复期限' } } },
  'reply-to-supervision': {
    verb: '督办回复',
    done: '督办回复',
    fields: { text: { label: '回复内容', hint: '做了什么，结果怎样。', empty: '请写回复。' } },
  },
  'give-lead': {
    verb: '领导包案',
    done: '交由领导包案',
    hint: '包案领导五个工作日内制定方案。承办单位照常办理，办件本身的时限不变。',
    fields: {
      leader: { label: '包案领导', empty: '请选择包案领导。' },
      leaderName: { label: '包案领导' },
      reason: { label: '包案理由', hint: '例如：群访、反复信访、久拖未决。', empty: '请写包案理由。' },
    },
  },
  'plan-lead': {
    verb: '制定包案方案',
    done: '包案方案',
    hint: '写明分几步、每步谁做什么。没有到期的方案可以改。',
    fields: {
      steps: { label: '化解步骤', empty: '请写化解步骤。' },
      workingDays: { label: '几个工作日内办结', told: '办结期限', value: '{value} 个工作日' },
    },
  },
  'report-lead': {
    verb: '报告包案进展',
    done: '包案进展',
    fields: { progress: { label: '进展', hint: '方案走到哪一步，还差什么。', empty: '请写进展。' } },
  },
  'end-lead': {
    verb: '包案办结',
    done: '包案办结',
    hint: '写明结果。换一位领导包案的，先办结再另行指定。',
    fields: { result: { label: '结果', empty: '请写结果。' } },
  },
}
