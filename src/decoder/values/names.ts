import type { OtherService } from '../types.ts';

/**
 * Who a text names where the scanner's words end: names in other scripts than the Latin, of two
 * words, or of clouds that are rarely met. They are looked for natively, in all of the text.
 */

const vendorNames = ['腾讯', '騰訊', 'テンセント', '텐센트'] as const;

/** Whether a text names the vendor as its users' languages do. */
export function namesVendor(text: string): boolean {
  return vendorNames.some((name) => text.includes(name));
}

/** Names of clouds, and their hosts, that no answer of the API holds. */
const clouds: readonly (readonly [service: OtherService, pattern: RegExp])[] = [
  ['alibaba', /阿里云|阿里雲|アリババ|알리바바|InternalError\.Algo\./u],
  ['volcengine', /火山引擎|火山方舟/u],
  ['aws', /亚马逊云|亞馬遜|아마존|ec2_client|ClientError\(/u],
  ['azure', /微软云|微軟雲/u],
  [
    'unknown',
    /(?:华为|華為|百度|百度智能|京东|金山|天翼|移动|联通|青|又拍|七牛|谷歌|甲骨文)(?:云|雲)|优刻得|(?:google|oracle|huawei|ibm|yandex|naver) ?cloud|googleapis|baidubce|bcebos|jdcloud|ksyun|ctyun|qiniu|digitalocean|ovhcloud|scaleway|minio/iu,
  ],
];

/** The other clouds that a text names. */
export function listClouds(text: string): OtherService[] {
  return clouds.flatMap(([service, pattern]) => (pattern.test(text) ? service : []));
}
