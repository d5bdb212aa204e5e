import { m } from '#lib/paraglide/messages.js';

const labels: Readonly<Record<string, () => string>> = {
  waiting: m.showcase_status_waiting,
  published: m.showcase_status_published,
  returned: m.showcase_status_returned,
  withdrawn: m.showcase_status_withdrawn,
};

/** Where a showcase stands, in the reader's language. */
export function statusLabel(status: string): string {
  return labels[status]?.() ?? status;
}
