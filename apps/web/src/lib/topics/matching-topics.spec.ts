import { expect, it } from '@jest/globals';
import { matchingTopics } from './matching-topics.ts';

const topics = [
  { title: 'Communautés énergétiques', description: 'Chauffer ensemble' },
  { title: 'Građevinske dozvole', description: 'Od zahteva do rešenja' },
  { title: 'Land consolidation', description: 'Exchange of parcels; energy is another topic' },
  { title: 'Energy of villages', description: '' },
];
const titles = (words: string) => matchingTopics(topics, words).map(({ title }) => title);

it('finds words whatever their accents and case', () => {
  expect(titles('ENERGETIQUES')).toEqual(['Communautés énergétiques']);
  expect(titles('gradjevinske')).toEqual(['Građevinske dozvole']);
  expect(titles('građevinske')).toEqual(['Građevinske dozvole']);
});

it('wants every word, and puts titles before descriptions', () => {
  expect(titles('energy')).toEqual(['Energy of villages', 'Land consolidation']);
  expect(titles('energy parcels')).toEqual(['Land consolidation']);
  expect(titles('energy nowhere')).toEqual([]);
});

it('finds nothing without words', () => {
  expect(titles('  ')).toEqual([]);
});
