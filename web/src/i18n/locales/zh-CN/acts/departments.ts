/** 吹哨：请部门参与。 */
export const departments = {
  'call-in': {
    verb: '吹哨',
    done: '请部门参与办理',
    hint: '按责任分工表预填，可以改。部门到时限前报到；答复仍由本单位统一作出，时限照常。',
    fields: {
      lead: { label: '牵头部门', placeholder: '没有牵头', empty: '请至少选一个部门。' },
      supporting: { label: '配合部门' },
      task: { label: '请部门做什么', hint: '时间、地点、要查什么。', empty: '请写请部门做什么。' },
      reportWithin: { label: '几个工作小时内报到', hint: '不填按时限类型的规定。' },
      reportBy: { label: '报到期限' },
    },
  },
  'report-in': {
    verb: '报到',
    done: '部门报到',
    hint: '说明谁来、什么时候到。逾期报到仍算逾期。',
    fields: { department: { label: '部门' }, note: { label: '说明' } },
  },
  'decline-call': {
    verb: '部门退回',
    done: '部门退回',
    hint: '不属于本部门的，报到前写明理由退回。',
    fields: {
      department: { label: '部门' },
      reason: { label: '退回理由', hint: '依据是什么，应找哪个部门。', empty: '请写退回理由。' },
    },
  },
  'give-result': {
    verb: '部门反馈',
    done: '部门反馈',
    hint: '写给承办单位看的；投诉人由承办单位统一答复。',
    fields: {
      department: { label: '部门' },
      text: { label: '办理情况', hint: '查到什么，怎么处理，结果怎样。', empty: '请写办理情况。' },
    },
  },
  'withdraw-call': {
    verb: '撤回吹哨',
    done: '撤回吹哨',
    fields: {
      department: { label: '部门', placeholder: '选一个部门', empty: '请选择部门。' },
      reason: { label: '理由', hint: '部门会看到。', empty: '请写理由。' },
    },
  },
  'remind-department': {
    done: '提醒部门报到',
    fields: { department: { label: '部门' }, reportBy: { label: '报到期限' } },
  },
  'report-in-missed': {
    done: '部门逾期未报到',
    fields: { department: { label: '部门' }, reportBy: { label: '报到期限' } },
  },
  'report-in-escalated': {
    done: '部门逾期未报到，上报',
    fields: {
      department: { label: '部门' },
      reportBy: { label: '报到期限' },
      to: { label: '上报给', choice: { 'office-head': '负责人', supervisor: '督办' } },
    },
  },
}
