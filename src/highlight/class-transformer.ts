/** Highlights the fences of guides in the same classes as the examples of entries. */
import type { ShikiTransformer } from 'shiki';
import { toTokenKind } from './token-kinds.ts';

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
  pre(node) {
    const { style: _style, class: _class, ...properties } = node.properties;
    node.properties = properties;
  },
};
