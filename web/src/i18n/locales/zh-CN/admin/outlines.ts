/** 辖区边界。 */
export const outlines = {
  atlas: {
    lead: '坐标落在哪个镇街，由这些边界决定。上传整套边界（GeoJSON），先查缺口和重叠，再在近 30 天的办件上试，然后发布；发布过的版本都留着，可以恢复。',
    looking: '正在查看 {name}（尚未发布）',
    save: '下载这套边界（{version}）',
    file: '新的边界文件',
    format:
      'GeoJSON FeatureCollection，WGS84 坐标（经度在前）；每个镇街一个面，properties.code 写镇街代码；最多 100 万字、3 万个点。',
    checking: '正在检查…',
    refused: '这个文件不能用，什么都没有改变',
    usable: '边界互相衔接，盖满全区，可以试了',
    usableButEdge: '可以试了；与区界有细小出入，不影响使用',
    notUsable: '有 {count} 处要先改好，什么都没有改变',
    shift:
      '整套边界{eastward}、{northward}：多半是 GCJ-02（高德、腾讯）或 BD-09（百度）坐标，请先转换成 WGS84。',
    direction: {
      east: '偏东 {metres} 米',
      west: '偏西 {metres} 米',
      north: '偏北 {metres} 米',
      south: '偏南 {metres} 米',
    },
    squareMetres: '{area} 平方米',
    harmless: '在区界 50 米以内的细小出入：{count} 处，不影响使用',
    where: '在图上看',
    map: '新边界示意图',
    wouldGo: '{cases} 件中有 {changed} 件会去别的镇街',
    looked: '试的是{day}以来登记的办件，只看地点会派到哪里；涉密办件除外。',
    asked: '由派单员确认',
    error: { gap: '缺口', overlap: '重叠', beyond: '超出区界', shifted: '整体偏移' },
  },
}
