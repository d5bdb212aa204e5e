import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ChoiceField, SecretField, wordsChoices, type WordsChoice } from '@peerloop/platform';
import { maxTokenLength } from '../identity.limits.js';
import { maxPasswordLength } from '../password/password-length.js';

@ObjectType('LeavingObstacle', { description: 'Something to settle before the account can go.' })
export class LeavingObstacleView {
  @Field(() => String, {
    description: 'The code of the refusal: `LAST_ADMINISTRATOR`, `HOSTS_COMING_EVENTS`.',
  })
  code!: string;

  @Field(() => Int, { description: 'How many of it.' })
  number!: number;
}

@ObjectType('Leaving', { description: 'What deleting the account takes.' })
export class LeavingView {
  @Field(() => Boolean, {
    description: 'Whether the owner shows by her password that it is she; by a mailed link if not.',
  })
  byPassword!: boolean;

  @Field(() => [LeavingObstacleView], { description: 'What has to be settled first.' })
  obstacles!: LeavingObstacleView[];
}

@InputType({ description: 'The proof that it is the owner, and what becomes of her words.' })
export class DeleteAccountInput {
  @SecretField({
    max: maxPasswordLength,
    nullable: true,
    description: 'The password, where there is one.',
  })
  currentPassword?: string | null;

  @SecretField({
    max: maxTokenLength,
    nullable: true,
    description: 'The token of the mailed link, where there is no password.',
  })
  token?: string | null;

  @ChoiceField({
    among: wordsChoices,
    description: '`stay`: what she wrote stays under "a former peer"; `go`: it is deleted.',
  })
  words!: WordsChoice;
}
