/** 由谁负责、算哪一类、按哪种时限。 */
export const assigning = {
  register: { done: '提交投诉' },
  'send-to-triage': { done: '转人工确认由谁负责' },
  assign: {
    verb: '交办',
    title: '指定负责单位',
    done: '交给负责单位',
    fields: {
      office: { label: '负责单位', empty: '请选择负责单位。' },
      category: { label: '类别', placeholder: '不改类别' },
      deadlineClass: { label: '时限类型' },
      reason: { label: '理由', hint: '会记入经过。' },
    },
  },
  reclassify: {
    verb: '改类',
    done: '更改时限类型',
    hint: '正在计时的时限随类型变化；已经超期的仍算超期。',
    fields: {
      deadlineClass: {
        label: '时限类型',
        empty: '请选择时限类型。',
        choice: { standard: '一般', urgent: '紧急' },
      },
      reason: { label: '理由', hint: '会记入经过。', empty: '请写理由。' },
    },
  },
  'correct-category': {
    verb: '更正类别',
    done: '更正了类别',
    hint: '时限类型和办理时限不变；要改时限，请用“改类”。',
    fields: {
      category: { label: '类别', empty: '请选择类别。' },
      from: { label: '原类别' },
      to: { label: '更正为' },
      reason: { label: '理由', hint: '会记入经过。' },
    },
  },
  'recompute-deadlines': {
    verb: '重算时限',
    done: '按新的工作日历或时限类型重算时限',
    fields: { reason: { label: '理由' } },
  },
  'request-return': {
    verb: '申请退单',
    done: '申请退单',
    hint: '不属于本单位的，交办后五个工作日内申请；派单员审核前仍由本单位负责，时限照常。',
    fields: {
      reason: { label: '退单理由', hint: '派单员据此审核。', empty: '请写退单理由。' },
      meant: { label: '应由哪个单位办理', placeholder: '不清楚' },
    },
  },
  'decide-return': {
    verb: '审核退单',
    done: '审核退单',
    hint: '同意的，重新派单；不同意的，仍由原单位办理。答复期限都不变，同一单位不能再退。',
    fields: {
      upheld: { label: '是否同意退单', choice: { yes: '同意，重新派单', no: '不同意' } },
      office: { label: '退单单位' },
      reason: { label: '理由', empty: '请写理由。' },
      meant: { label: '应由哪个单位办理' },
      ruling: { label: '审核意见' },
    },
  },
  'return-denied': {
    done: '退单未获同意',
    fields: { office: { label: '退单单位' }, ruling: { label: '审核意见' } },
  },
  reject: {
    verb: '不予受理',
    done: '不予受理',
    hint: '理由会原样告诉投诉人；该找谁、电话多少，由系统按情形告知。',
    fields: {
      kind: {
        label: '不予受理的情形',
        choice: {
          court: '应由法院处理',
          arbitration: '应由仲裁处理',
          emergency: '正在发生，应打 110',
          'finally-reviewed': '复查复核已终结',
          'outside-district': '不在本区',
          illegible: '无法看懂',
          'nothing-new': '同一事项，没有新情况',
          'not-environmental': '不属于生态环境事项',
        },
      },
      reason: { label: '理由' },
      legalWay: {
        label: '另外要告诉投诉人的途径',
        hint: '例如：向区住房城乡建设委反映。',
      },
    },
  },
  restrict: {
    verb: '转检举控告',
    done: '转为检举控告',
    hint: '反映工作人员或单位问题时用；之后只有专门人员能看到，时限停止。',
    fields: { reason: { label: '原因', empty: '请写原因。' } },
  },
  'lift-restriction': {
    verb: '解除限制',
    done: '解除限制',
    hint: '没有反映任何人员或单位的问题时用；随后由派单台派单，能看到的人照常。',
    fields: { reason: { label: '原因', empty: '请写原因。' } },
  },
}
