/** Highlights the fences of guides in the same classes as the examples of entries. */
import type { ShikiTransformer } from 'shiki';
import { listAnswerFields } from './answer-fields.ts';
import { toTokenKind } from './token-kinds.ts';

/** The numbers of lines that a fence's meta names: `{3-6,9}`, counted from 1. */
export function parseMarkedLines(meta: string): Set<number> {
  const [, list = ''] = /\{([\d,-]+)\}/.exec(meta) ?? [];
  const ranges = list
    .split(',')
    .filter((range) => range !== '')
    .map((range) => range.split('-').map(Number));
  return new Set(
    ranges.flatMap(([first = 0, last = first]) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    ),
  );
}

/** Turns the style attributes of Shiki's theme of CSS variables into classes. */
export const classTransformer: ShikiTransformer = {
  name: 'classes-for-styles',
  enforce: 'post',
  span(node) {
    const { style, ...properties } = node.properties;
    if (typeof style !== 'string') return;
    const kind = toTokenKind(style);
    node.properties = kind === 'punctuation' ? properties : { ...properties, class: kind };
  },
  line(node, number) {
    if (parseMarkedLines(this.options.meta?.__raw ?? '').has(number)) {
      node.properties['data-marked'] = '';
    } else if (listAnswerFields(this.source).has(number - 1)) {
      node.properties['data-field'] = '';
    }
  },
  pre(node) {
    const { style: _style, class: _class, ...properties } = node.properties;
    node.properties = properties;
  },
};
