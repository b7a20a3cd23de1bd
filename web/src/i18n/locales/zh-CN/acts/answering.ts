/** 答复、评价、办结。 */
export const answering = {
  'answer-submitted': {
    done: '写好答复，等负责人审批',
    fields: {
      text: { label: '答复内容' },
      outcome: {
        label: '办理结果',
        choice: { supported: '反映属实，已处理', explained: '情况说明', 'not-supported': '反映不属实' },
      },
      finding: {
        label: '是否属实',
        choice: { confirmed: '属实', 'partly-confirmed': '部分属实', 'not-confirmed': '不属实' },
      },
      basis: { label: '法律依据' },
    },
  },
  'approve-answer': {
    verb: '审批答复',
    done: '退回修改答复',
    hint: '同意后答复即发给投诉人；退回的写明怎么改。',
    fields: {
      approved: { label: '是否同意', choice: { yes: '同意，发给投诉人', no: '退回修改' } },
      note: { label: '意见', hint: '退回的必须写。', empty: '请写要改什么。' },
    },
  },
  answer: {
    verb: '提交答复',
    done: '作出答复',
    fields: {
      finding: {
        label: '是否属实',
        choice: { confirmed: '属实', 'partly-confirmed': '部分属实', 'not-confirmed': '不属实' },
      },
      basis: { label: '法律依据', hint: '按答复当天有效的法律写，例如《生态环境法典》第几条。' },
      outcome: {
        label: '办理结果',
        choice: { supported: '反映属实，已处理', explained: '情况说明', 'not-supported': '反映不属实' },
        term: { supported: '支持', explained: '解释', 'not-supported': '不支持' },
      },
      text: { label: '答复内容', hint: '写给投诉人看：查到什么、怎么处理、以后怎样。' },
      seen: {
        label: '现场核查情况',
        hint: '选填，写给投诉人看。最近一次现场查看的时间、地点和读数会跟着一起答复。',
      },
      photosShown: { label: '现场照片给投诉人看', choice: { yes: '给', no: '不给' } },
      publicText: {
        label: '对外公开的文字',
        hint: '选填。写了，任何人凭编号都能看到这段话；不要写姓名、住址、电话，也不要写得认得出投诉人。',
      },
    },
  },
  'answer-at-once': {
    verb: '当场答复',
    done: '当场答复并办结',
    hint: '不用交给单位办理的咨询，答复后直接办结；对方还可以要求重新办理。',
    fields: {
      text: { label: '答复内容', hint: '告诉对方的话，会写在进度页上。', empty: '请写答复内容。' },
    },
  },
  rate: {
    verb: '评价',
    done: '评价',
    fields: {
      solved: { label: '是否解决', choice: { yes: '已解决', no: '未解决' } },
      satisfaction: {
        label: '是否满意',
        choice: { satisfied: '满意', 'basically-satisfied': '基本满意', dissatisfied: '不满意' },
      },
      shortcoming: { label: '哪里不好' },
      reason: { label: '原因' },
      mayCall: { label: '可否电话联系', choice: { yes: '可以', no: '不要打电话' } },
    },
  },
  reopen: { verb: '退回重办', done: '重新办理', fields: { reason: { label: '理由' } } },
  close: { verb: '办结', done: '办结', fields: { reason: { label: '理由' } } },
  withdraw: { verb: '撤诉', done: '撤回投诉', fields: { reason: { label: '原因' } } },
  'flag-sham-closure': {
    done: '标记为假闭环：同一事项又被投诉',
    fields: { again: { label: '再次投诉' } },
  },
}
