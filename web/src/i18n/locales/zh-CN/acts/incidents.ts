/** 并案。 */
export const incidents = {
  'join-incident': {
    verb: '并案',
    done: '并案',
    hint: '与其他反映同一处的办件一起办理；本件的答复和时限不变。',
    fields: { incident: { label: '事件编号', hint: '如 NA-S20261124-0003。', empty: '请写事件编号。' } },
  },
  'auto-join': {
    done: '系统判断为同一来源，自动并案',
    fields: {
      incident: { label: '事件编号' },
      percent: { label: '同一来源的可能性', value: '{value}%', choice: { '100': '@:app.over99' } },
    },
  },
  'leave-incident': {
    verb: '移出并案',
    done: '移出并案',
    hint: '反映的不是同一处时用；已经做过的留在本件。',
    fields: { incident: { label: '事件编号' }, reason: { label: '原因', empty: '请写原因。' } },
  },
  'mark-group-complaint': {
    done: '认定群体投诉，时限类型调整',
    fields: {
      incident: { label: '事件编号' },
      persons: { label: '反映人数' },
      deadlineClass: { label: '时限类型' },
    },
  },
  'incident-inspection': {
    done: '到现场查看（并案记录）',
    fields: { incident: { label: '并案' }, text: { label: '看到的情况' } },
  },
  'incident-note': {
    done: '并案工作记录',
    fields: { incident: { label: '并案' }, text: { label: '内容' } },
  },
}
