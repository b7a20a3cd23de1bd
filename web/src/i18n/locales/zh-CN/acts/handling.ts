/** 负责单位办理：签收、联系、查看、询问、延期。 */
export const handling = {
  accept: { verb: '签收', done: '负责单位已接手' },
  'assign-officer': {
    verb: '指派经办',
    done: '指派经办',
    hint: '负责人指派本单位的经办；经办可以自己认领。时限不变。',
    fields: {
      officer: { label: '经办', placeholder: '选一位经办', empty: '请选择经办。' },
      officerName: { label: '经办' },
    },
  },
  contact: {
    verb: '登记联系',
    done: '联系投诉人',
    fields: {
      outcome: { label: '联系结果', choice: { reached: '联系上了', 'not-reached': '没有联系上' } },
      note: { label: '说了什么', hint: '对方补充的情况、约定的时间。', empty: '请写联系情况。' },
    },
  },
  inspection: {
    verb: '登记现场查看',
    done: '到现场查看',
    fields: {
      findings: { label: '看到的情况', hint: '时间、地点、看到听到的、当场怎么处理。' },
      decibel: { label: '噪声读数' },
      zoneClass: { label: '声环境功能区' },
      odour: { label: '现场有无异味', choice: { yes: '有', no: '没有' } },
      limit: { label: '当时的限值', value: '{value} dB(A)' },
      night: { label: '时段', choice: { yes: '夜间', no: '昼间' } },
      standard: { label: '标准' },
      lon: { label: '查看的位置', hint: '选填。站在哪里看的、测的。' },
      lat: { label: '纬度' },
      photos: {
        label: '现场照片',
        value: '{value} 张',
        hint: '一次最多 9 张。投诉人只有在答复里选了才看得到。',
      },
      statedAt: {
        label: '查看时间（填报）',
        hint: '当场登记的不用填。没有网络时由手机自动填写，可以更正。系统另记登记时间，时限按系统时间算，限值按查看时间算。',
      },
    },
  },
  amend: {
    verb: '补正',
    done: '补正',
    hint: '补充或更正联系方式、地点和情况；最早说的话保留不变。只填要补正的。',
    fields: {
      text: { label: '补充的情况', empty: '请至少写一项。' },
      address: { label: '地点', hint: '写了新的地点，原来的坐标不再使用。' },
      lon: { label: '地图上的位置' },
      lat: { label: '纬度' },
      name: { label: '称呼' },
      phone: { label: '电话' },
      email: { label: '邮箱' },
      photos: { label: '照片', value: '{value} 张', hint: '一次最多 9 张。' },
      newContact: { label: '联系方式', choice: { yes: '已更新', no: '未更新' } },
    },
  },
  urge: {
    verb: '催办',
    done: '催办',
    hint: '负责单位会收到提醒，时限不变。',
    fields: { note: { label: '要求', hint: '希望负责单位做什么。', empty: '请写要求。' } },
  },
  'request-extension': {
    verb: '申请延期',
    done: '申请延期',
    hint: '到期之前申请，一件只能延期一次；由负责人或督办审批。',
    fields: {
      workingDays: { label: '延长几个工作日', told: '延长', value: '{value} 个工作日' },
      reason: { label: '延期理由', hint: '还要做什么，为什么按期做不完。', empty: '请写延期理由。' },
    },
  },
  'decide-extension': {
    verb: '审批延期',
    done: '审批延期',
    hint: '批准后，新的答复时间和理由会告诉投诉人。',
    fields: {
      granted: { label: '是否批准', told: '决定', choice: { yes: '批准延期', no: '不批准' } },
      workingDays: { label: '延长', value: '{value} 个工作日' },
      reason: { label: '理由', hint: '批准的，会原样告诉投诉人。', empty: '请写理由。' },
    },
  },
  ask: {
    verb: '询问市民',
    done: '询问投诉人',
    hint: '等回复时答复期限暂停，每次答复最多暂停两次；已经超期的不暂停。',
    fields: {
      question: { label: '想问什么', told: '问题', hint: '会原样发给投诉人。', empty: '请写问题。' },
      until: { label: '最晚回复' },
    },
  },
  reply: {
    verb: '登记回复',
    done: '投诉人回复了询问',
    hint: '投诉人在电话里回复的，由坐席登记；答复期限恢复计时。',
    fields: { text: { label: '回复内容', empty: '请写回复。' } },
  },
  'withdraw-question': {
    verb: '撤回询问',
    done: '撤回询问',
    hint: '不再需要回复，答复期限恢复计时。',
  },
  'expire-question': { done: '询问到期，投诉人没有回复' },
  'view-contact': {
    done: '查看了联系方式',
    fields: {
      purpose: {
        label: '查看目的',
        choice: {
          verify: '核实情况',
          inform: '告知进度或结果',
          appoint: '约现场查看',
          'call-back': '回访',
          duplicate: '判断是否重复投诉',
          danger: '有人身或环境危险',
          correction: '投诉人要求更正',
          'earlier-cases': '接电话时查以前的办件',
        },
      },
      note: { label: '具体用途' },
    },
  },
}
