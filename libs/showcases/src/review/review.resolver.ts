import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { signedIn, type Page, type Viewer } from '@peerloop/kernel';
import { Allow, CurrentViewer, Limit, PageInput } from '@peerloop/platform';
import { ShowcaseReader } from '../showcase/showcase.reader.js';
import { ShowcaseConnection, ShowcaseView } from '../showcase/showcase.types.js';
import { ReviewService } from './review.service.js';
import { ReviewShowcaseInput } from './review.types.js';

@Resolver(() => ShowcaseView)
export class ReviewResolver {
  constructor(
    private readonly service: ReviewService,
    private readonly reader: ShowcaseReader,
  ) {}

  @Allow('peer')
  @Limit('page')
  @Query(() => ShowcaseConnection, {
    description: "Showcases that wait for the viewer's look; none for most peers.",
  })
  showcasesToReview(
    @CurrentViewer() viewer: Viewer,
    @Args() page: PageInput,
  ): Promise<Page<ShowcaseView>> {
    return this.reader.waiting(viewer, signedIn(viewer), page);
  }

  @Allow('peer')
  @Limit('tend')
  @Mutation(() => ShowcaseView, {
    description: 'Publishes a showcase or returns it; moderators and organisers.',
  })
  async reviewShowcase(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Which, and the verdict.' }) input: ReviewShowcaseInput,
  ): Promise<ShowcaseView> {
    return this.reader.byId(viewer, await this.service.review(viewer, input));
  }
}
