/** 自动并案。 */
export const joins = {
  joins: {
    lead: '两件都有坐标、相距很近、提到同一个名称、同一镇街正在办理、可能性够高的，可以由系统自动并案。每件写明可能性和理由，派单员和镇街随时可以移出；移出过的不再自动并案。涉密件和已答复的件不参与。',
    isOn: '已开启，可能性 {percent}% 起',
    isOff: '未开启',
    changed: '{name} {moment}修改',
    on: '由系统自动并案',
    percent: '可能性至少（%）',
    percentHint:
      '评测建议 {percent}：从这里起，真实投诉（假定坐标相近）四十处中错一处。越低，并得越多，错得也越多。',
    percentWrong: '请写 {least} 到 {most} 之间的整数。',
  },
}
