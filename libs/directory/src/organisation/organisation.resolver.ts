import { Args, Query, Resolver } from '@nestjs/graphql';
import { invalid, type Page } from '@peerloop/kernel';
import { Allow, PageInput } from '@peerloop/platform';
import { OrganisationReader } from './organisation.reader.js';
import { OrganisationConnection, OrganisationView } from './organisation.types.js';

const maxText = 100;

@Resolver(() => OrganisationView)
export class OrganisationResolver {
  constructor(private readonly reader: OrganisationReader) {}

  @Allow('everyone')
  @Query(() => OrganisationConnection, { description: 'Organisations, by name.' })
  organisations(
    @Args() page: PageInput,
    @Args('text', {
      type: () => String,
      nullable: true,
      description: 'Only those whose name holds it.',
    })
    text: string | null,
  ): Promise<Page<OrganisationView>> {
    if (text && text.length > maxText) throw invalid('text', 'TOO_LONG', { max: maxText });
    return this.reader.list(text, page);
  }
}
