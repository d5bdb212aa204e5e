import type { SentForm } from '../forms/form.ts';
import { mutate, type Caller } from '../api/graphql.ts';
import { ReportDocument } from './report.graphql.ts';

/** Sends what was said in a `ReportForm`. */
export async function report(
  event: Caller,
  form: SentForm,
  subjectKind: 'post' | 'message' | 'event' | 'showcase' | 'profile' | 'organisation' | 'room',
  subjectId: string,
): Promise<void> {
  const input = {
    ...{ subjectKind, subjectId },
    ...{ reason: form.text('reason'), note: form.text('note') },
  };
  await mutate(event, ReportDocument, { input }, form.once);
}
