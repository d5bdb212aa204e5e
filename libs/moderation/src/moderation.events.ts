import { defineEvent, type EventPayload, type NewestOf } from '@peerloop/platform';
import { z } from 'zod';

/** A peer reported something that had no open report of hers. */
export const thingReported = defineEvent(
  'moderation.thing-reported',
  1,
  z.object({
    reportId: z.string(),
    reporterId: z.string(),
    topicPath: z.array(z.string()),
    title: z.string(),
  }),
);

/** A moderator decided. The feature that owns the kind hides the thing or brings it back. */
export const subjectDecided = defineEvent(
  'moderation.subject-decided',
  1,
  z.object({
    subjectKind: z.string(),
    subjectId: z.string(),
    decision: z.enum(['hide', 'keep']),
    moderatorId: z.string(),
    /** Of the moment, for telling the author; absent from events of older versions. */
    telling: z
      .object({
        authorId: z.string(),
        title: z.string(),
        path: z.string(),
        reason: z.string(),
        words: z.string(),
        /** Whether it was hidden until now. */
        wasHidden: z.boolean(),
      })
      .optional(),
  }),
);

/** Two things turned out to be one. The feature that owns the kind says so; reports of the one that went are the other's. */
export const subjectMerged = defineEvent(
  'moderation.subject-merged',
  1,
  z.object({
    subjectKind: z.string(),
    /** With all that was merged into the one before: such events come in any order. */
    fromIds: z.array(z.string()),
    intoId: z.string(),
    /** Of the one that stays, as its own reports would have them. */
    title: z.string(),
    path: z.string(),
    authorId: z.string().nullable(),
  }),
);

/** For whoever obeys: of the decisions on one thing the last one counts. */
export function decisionsOn(kind: string): NewestOf<EventPayload<typeof subjectDecided>> {
  return { subject: ({ subjectKind, subjectId }) => (subjectKind === kind ? subjectId : null) };
}
