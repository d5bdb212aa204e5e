import { error } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import type { ApiError } from './api-error.ts';
import { problemText } from './problem-text.ts';

type Words = readonly [title: () => string, text: () => string];

// What is true of somebody who is signed in and refused: whose the page is, or whose turn.
const refusals: Readonly<Record<string, Words>> = {
  organiser: [m.error_organiser_title, m.error_organiser_text],
  moderator: [m.error_moderator_title, m.error_moderator_text],
  administrator: [m.error_administrator_title, m.error_administrator_text],
  host: [m.error_host_title, m.error_host_text],
  author: [m.error_author_title, m.error_author_text],
  reviewer: [m.error_reviewer_title, m.error_reviewer_text],
  hidden: [m.error_hidden_title, m.error_hidden_text],
  shown: [m.error_not_shown_title, m.error_not_shown_text],
  withdrawn: [m.error_withdrawn_title, m.error_withdrawn_text],
};
const other: Words = [m.error_forbidden_title, m.error_forbidden_text];

/**
 * Ends the page for somebody who is signed in and may not open it. The words are found here, so that
 * no other page carries them.
 */
export function refused(needs: unknown): never {
  const [title, text] = refusals[String(needs)] ?? other;
  error(403, 'FORBIDDEN', { refusal: { title: title(), text: text() } });
}

/** Ends the page for somebody who asks too often, and says when to come again. */
export function tooMany(facts: ApiError['facts']): never {
  const refusal = { title: m.error_too_many_title(), text: problemText('RATE_LIMITED', facts) };
  error(429, 'RATE_LIMITED', { refusal });
}
