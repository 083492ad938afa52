import type { FieldKey } from '../scanner/vocabulary.ts';

/** What people call the three parts of an error where they write them down themselves. */

export type LabelKey = Extract<FieldKey, 'code' | 'message' | 'requestId'>;

const words: Readonly<Record<LabelKey, string>> = {
  code: '错误代?码|报错代?码|返回码|(?:error|err)[ _-]?code|code',
  message:
    '(?:错误|报错|异常|失败)(?:信息|描述|消息|提示|详情|内容)|(?:error|err)[ _-]?(?:message|msg)|message|msg',
  requestId: '请求 ?id|请求标识|请求编号|请求号|req(?:uest)?[ _-]?id|\\brid',
};

const anyLabel = `(?<code>${words.code})|(?<message>${words.message})|(?<requestId>${words.requestId})`;

/** Finds labels one after the other. */
export function createLabelPattern(): RegExp {
  return new RegExp(anyLabel, 'giu');
}

const wholeLabel = new RegExp(`^(?:${anyLabel})$`, 'iu');

/** Which label a match is. */
export function getLabelKey(match: RegExpExecArray | null): LabelKey | undefined {
  const groups = match?.groups;
  if (groups?.['code'] !== undefined) return 'code';
  if (groups?.['message'] !== undefined) return 'message';
  return groups?.['requestId'] === undefined ? undefined : 'requestId';
}

/** Which label a table's cell is; undefined where it is something else. */
export function findCellLabel(cell: string): LabelKey | undefined {
  return cell.length > 40 ? undefined : getLabelKey(wholeLabel.exec(cell));
}
