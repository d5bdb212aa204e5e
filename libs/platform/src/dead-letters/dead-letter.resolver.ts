import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { firstCharacters, mapPage, type Page } from '@peerloop/kernel';
import { Allow } from '../auth/allow.decorator.js';
import { PageInput } from '../graphql/connection.js';
import { done, DoneView } from '../graphql/done.types.js';
import { Limit } from '../limits/limit.decorator.js';
import type { DeadLetter } from '../queue/queue.js';
import { DeadLetterConnection, DeadLetterInput, DeadLetterView } from './dead-letter.types.js';
import { DeadLetters } from './dead-letters.js';

const maxReason = 300;

/** Jobs that failed for good, which administrators decide about. */
@Resolver(() => DeadLetterView)
export class DeadLetterResolver {
  constructor(private readonly letters: DeadLetters) {}

  @Allow('administrator', 'never')
  @Limit('page')
  @Query(() => DeadLetterConnection, {
    description: 'Jobs that failed for good, newest first. Administrators. Errors: UNAVAILABLE.',
  })
  async deadLetters(@Args() page: PageInput): Promise<Page<DeadLetterView>> {
    return mapPage(await this.letters.page(page), viewOf);
  }

  @Allow('administrator', 'never')
  @Limit('tend')
  @Mutation(() => DoneView, {
    description: 'Has a dead letter tried again. Administrators. Errors: NOT_FOUND, UNAVAILABLE.',
  })
  async retryDeadLetter(
    @Args('input', { description: 'Which.' }) input: DeadLetterInput,
  ): Promise<DoneView> {
    await this.letters.retry(input);
    return done;
  }

  @Allow('administrator', 'never')
  @Limit('tend')
  @Mutation(() => DoneView, {
    description: 'Drops a dead letter for ever. Administrators. Errors: NOT_FOUND, UNAVAILABLE.',
  })
  async dropDeadLetter(
    @Args('input', { description: 'Which.' }) input: DeadLetterInput,
  ): Promise<DoneView> {
    await this.letters.drop(input);
    return done;
  }
}

function viewOf({ payload, reason, ...letter }: DeadLetter): DeadLetterView {
  const { listener } = payload as { listener?: unknown };
  const [line = ''] = reason.split('\n');
  return {
    ...letter,
    listener: typeof listener === 'string' ? listener : null,
    reason: firstCharacters(line, maxReason),
  };
}
