/** The words of use without a network in simplified Chinese. */
import type { Translation } from '../translation.ts';

export const offline: Translation['offline'] = {
  title: '离线使用',
  lead: '没有网络时，仍可解读错误、搜索错误码，以及查看指南和你访问过的页面。如果你要找的是其他页面，联网后即可在此查看。',
  works: '可用的功能',
  worksList: [
    '可以识别每个错误码，并说明能否重试；详细说明则需要联网，或此前访问过。',
    '可以按名称搜索每个错误码，但不会搜索指南中的内容。',
    '指南，以及网站上次更新后你访问过的错误码页面。',
  ],
  kept: '保存的内容',
  keptLead:
    '首次访问后，浏览器会为此保存约 300 KB 的数据，以及最多 300 个你访问过的页面和文件。你粘贴或搜索的内容不会保存。设为节省流量的浏览器不会保存任何内容。',
  isOn: '副本保存在此设备上。',
  isOff: '此设备上没有保存任何内容，今后也不会保存。',
  turnOff: '关闭并删除副本',
  turnOn: '开启',
  impossible: '按当前设置，此浏览器不会保存任何供离线使用的内容。',
  failed: '浏览器不允许此操作。',
  asked: '要查找的错误码',
  retry: '能否重试？',
  family: '所属的族：',
  rest: '详细说明需要联网。恢复联网后，请重新加载本页。',
  near: (text) => `没有写作“${text}”的错误码。与它相近的有：`,
};
