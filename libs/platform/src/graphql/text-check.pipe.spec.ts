import { describe, expect, it } from '@jest/globals';
import type { ArgumentMetadata } from '@nestjs/common';
import type { DomainError } from '@peerloop/kernel';
import { TextCheckPipe } from './text-check.pipe.js';

const pipe = new TextCheckPipe();

function refusal(value: unknown, metadata: ArgumentMetadata): unknown {
  try {
    pipe.transform(value, metadata);
    return null;
  } catch (error) {
    const { code, fields } = error as DomainError;
    return fields[0] ? `${fields[0].field}: ${fields[0].code}` : code;
  }
}

describe('TextCheckPipe', () => {
  it('finds what may not come in, wherever it hides', () => {
    const input = { type: 'body', data: 'input' } as const;
    expect(refusal('a\u0000', { type: 'body', data: 'slug' })).toBe('slug: CONTROL_CHARACTER');
    expect(refusal('\udc00', { type: 'query', data: 'to' })).toBe('to: LONE_SURROGATE');
    expect(refusal({ to: ['x', '\u0007'] }, { type: 'query' })).toBe('to.1: CONTROL_CHARACTER');
    expect(refusal({ rows: [{ name: '\ud800' }] }, input)).toBe('rows.0.name: LONE_SURROGATE');
    expect(refusal('x\u001b', { type: 'param', data: 'id' })).toBe('NOT_FOUND');
  });

  it('lets in every script, line breaks, files and what is our own', () => {
    const text = 'مرحبا\n\tЗдраво 👩🏽‍🌾\r\n';
    expect(refusal({ text, list: [text, 1, null, true] }, { type: 'body' })).toBeNull();
    expect(refusal(Buffer.from([0, 1]), { type: 'body' })).toBeNull();
    expect(refusal('\u0000', { type: 'custom' })).toBeNull();
  });

  it('gives up on what is deeper than any input', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 2000; level += 1) deep = [deep];
    expect(refusal(deep, { type: 'body' })).toMatch(/TOO_DEEP$/);
  });
});
