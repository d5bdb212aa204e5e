import { describe, expect, it } from '@jest/globals';
import { locales } from '@peerloop/kernel';
import { forumMessages } from './forum.messages.js';

const labels = [
  ...(['startedLabel', 'replyLabel', 'topicReplyLabel'] as const),
  ...(['peerThreadLabel', 'peerReplyLabel'] as const),
] as const;

describe('the kinds of news of the forum', () => {
  it.each(locales)('are told apart by their labels (%s)', (locale) => {
    const texts = labels.map((label) => forumMessages.all(label)[locale]);
    expect(new Set(texts).size).toBe(labels.length);
  });
});
