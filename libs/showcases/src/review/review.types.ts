import { InputType } from '@nestjs/graphql';
import type { Id } from '@peerloop/kernel';
import { ChoiceField, IdField, IntField, TextField } from '@peerloop/platform';

export const verdicts = ['publish', 'return'] as const;
export type Verdict = (typeof verdicts)[number];

@InputType({ description: "A moderator's look at a showcase." })
export class ReviewShowcaseInput {
  @IdField({ description: 'Which.' })
  showcaseId!: Id;

  @IntField({
    min: 1,
    max: 1_000_000,
    description: 'The version that was read; another one is a CONFLICT.',
  })
  version!: number;

  @ChoiceField({ among: verdicts, description: '`publish`, or `return` to its author.' })
  verdict!: Verdict;

  @TextField({
    max: 2000,
    min: 0,
    multiline: true,
    description: 'What the author should know; demanded when returning.',
  })
  note!: string;
}
