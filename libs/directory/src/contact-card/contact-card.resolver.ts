import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@peerloop/kernel';
import { Allow, CurrentViewer, Limit } from '@peerloop/platform';
import { ContactCardReader } from './contact-card.reader.js';
import { ContactCardService } from './contact-card.service.js';
import { ChangeContactCardInput, ContactFieldView } from './contact-card.types.js';

@Resolver(() => ContactFieldView)
export class ContactCardResolver {
  constructor(
    private readonly service: ContactCardService,
    private readonly reader: ContactCardReader,
  ) {}

  @Allow('peer')
  @Limit('settings')
  @Mutation(() => [ContactFieldView], {
    description: "Changes the viewer's contact card: what she shares, field by field, with whom.",
  })
  async changeContactCard(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The whole card.' }) input: ChangeContactCardInput,
  ): Promise<ContactFieldView[]> {
    return this.reader.of(viewer, await this.service.change(viewer, input));
  }
}
