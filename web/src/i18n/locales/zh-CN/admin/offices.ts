/** 街镇与部门、区县包。 */
export const offices = {
  offices: {
    lead: '谁负责、几个人经办，来自账号的角色和镇街。没有负责人的镇街，没有人看本镇街的数字，也没有人能办结。',
    head: '负责人：{names}',
    noHead: '没有负责人',
    officers: '经办 {count} 人',
  },
  pack: {
    lead: '平台认识的本区：每张表从哪里来、什么时候的。改表要换数据文件后重启服务。',
    version: '区划代码 {code}，数据版本 {version}',
    rows: '{count} 行',
    asOf: '数据时间 {date}',
  },
}
