/** 经过是否被改。 */
export const history = {
  history: {
    lead: '每件的经过只能增加，并用哈希链封存。核验会读全部办件，找出绕过本系统改动的地方。',
    start: '开始核验',
    none: '还没有核验过。',
    running: '正在核验，已读 {count} 件',
    brokenOff: '读到第 {count} 件时中断：服务停止或出错。请重新开始核验。',
    stalled: '读到第 {count} 件后，一分钟没有进展。请查看办件服务的日志。',
    clean: '没有发现改动',
    found: '发现 {count} 处',
    read: '{at} 核验完：{cases} 件，{entries} 条',
    position: '第 {position} 条',
    more: '还有 {count} 处没有列出。',
    advice: '不要动数据库。先留一份原样，再查谁能写数据库，然后由镇街用新的操作更正。见运行手册。',
    kind: {
      altered: '内容被改过',
      missing: '缺了这一条',
      reordered: '换了位置',
      unsealed: '绕过系统加上的',
      truncated: '后面的被截掉了',
      'case-missing': '整件不见了',
    },
  },
}
