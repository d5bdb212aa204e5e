import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Page } from '@peerloop/kernel';
import {
  Allow,
  done,
  DoneView,
  Limit,
  MailLedger,
  PageInput,
  UnitOfWork,
} from '@peerloop/platform';
import {
  DoubtfulMailConnection,
  DoubtfulMailView,
  SettleMailInput,
} from './doubtful-mail.types.js';

/** Mails in doubt, which administrators decide about. */
@Resolver(() => DoubtfulMailView)
export class DoubtfulMailResolver {
  constructor(
    private readonly ledger: MailLedger,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Allow('administrator', 'never')
  @Limit('page')
  @Query(() => DoubtfulMailConnection, {
    description: 'Mails of which nobody knows whether they left, newest first. Administrators.',
  })
  mailsInDoubt(@Args() page: PageInput): Promise<Page<DoubtfulMailView>> {
    return this.ledger.inDoubt(page);
  }

  @Allow('administrator', 'never')
  @Limit('tend')
  @Mutation(() => DoneView, {
    description: 'Decides about a mail in doubt. Administrators. Errors: NOT_FOUND, CONFLICT.',
  })
  async settleMail(
    @Args('input', { description: 'Which, and what.' }) input: SettleMailInput,
  ): Promise<DoneView> {
    await this.unitOfWork.run((tx) => this.ledger.settleDoubt(tx, input.mailId, input.answer));
    return done;
  }
}
