import { expect, it } from '@jest/globals';
import { inTreeOrder, topicChoices } from './topic-tree.ts';

const topics = [
  { id: 'b', title: 'B', parentId: null },
  { id: 'a2', title: 'A 2', parentId: 'a' },
  { id: 'a', title: 'A', parentId: null },
  { id: 'a2x', title: 'A 2 x', parentId: 'a2' },
  { id: 'lost', title: 'Lost', parentId: 'gone' },
];

it('puts each topic after the one above it, with its depth', () => {
  expect(inTreeOrder(topics).map(({ id, depth }) => `${id} ${depth}`)).toEqual([
    'b 0',
    'a 0',
    'a2 1',
    'a2x 2',
    'lost 0',
  ]);
});

it('indents choices', () => {
  expect(topicChoices(topics)[2]).toEqual({ value: 'a2', label: '\u2003A 2' });
});
