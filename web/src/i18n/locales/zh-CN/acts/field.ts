/** 不论哪个动作都一样的项。 */
export const field = {
  deadline: {
    label: '时限',
    choice: {
      assign: '@:deadline.assign',
      accept: '@:deadline.accept',
      contact: '@:deadline.contact',
      answer: '@:deadline.answer',
      review: '复查意见',
      're-review': '复核意见',
      lead: '包案方案',
      supervision: '督办回复',
    },
  },
  to: {
    label: '告知',
    choice: {
      office: '承办街镇',
      triage: '派单员',
      'office-head': '街镇负责人',
      supervisor: '督办',
      leader: '分管领导（由督办确定）',
    },
  },
  reason: { label: '理由' },
  note: { label: '说明' },
  office: { label: '单位' },
  category: { label: '类别' },
  deadlineClass: {
    label: '时限类型',
    choice: { urgent: '@:deadlineClass.urgent', standard: '@:deadlineClass.standard' },
  },
  decibel: { label: '噪声读数', value: '{value} dB(A)' },
  zoneClass: {
    label: '声环境功能区',
    choice: {
      '0': '0 类（昼 50，夜 40 dB(A)）',
      '1': '1 类（昼 55，夜 45 dB(A)）',
      '2': '2 类（昼 60，夜 50 dB(A)）',
      '3': '3 类（昼 65，夜 55 dB(A)）',
      '4': '4 类（昼 70，夜 55 dB(A)）',
    },
  },
}
