import { m } from '#lib/paraglide/messages.js';

const labels: Readonly<Record<string, () => string>> = {
  accepted: m.answer_accepted,
  declined: m.answer_declined,
  tentative: m.answer_tentative,
  pending: m.answer_pending,
  waiting: m.answer_waiting,
  withdrawn: m.answer_withdrawn,
};

/** An answer to an invitation in the reader's language. */
export function answerLabel(answer: string): string {
  return labels[answer]?.() ?? answer;
}
