import { m } from '#lib/paraglide/messages.js';

const labels: Readonly<Record<string, () => string>> = {
  webinar: m.event_kind_webinar,
  workshop: m.event_kind_workshop,
  lessons_learnt_workshop: m.event_kind_lessons_learnt_workshop,
  seminar: m.event_kind_seminar,
  conference: m.event_kind_conference,
  study_tour: m.event_kind_study_tour,
  delegation_visit: m.event_kind_delegation_visit,
  fair: m.event_kind_fair,
  meeting: m.event_kind_meeting,
};

/** An event's kind in the reader's language. */
export function kindLabel(kind: string): string {
  return labels[kind.toLowerCase().replaceAll('-', '_')]?.() ?? kind;
}
