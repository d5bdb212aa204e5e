import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@peerloop/kernel';
import { Allow, CurrentViewer, Limit } from '@peerloop/platform';
import { ParticipationService } from './participation.service.js';
import { AnswerParticipationInput, ParticipationView } from './participation.types.js';

@Resolver(() => ParticipationView)
export class ParticipationResolver {
  constructor(private readonly service: ParticipationService) {}

  @Allow('peer', 'read')
  @Query(() => [ParticipationView], {
    description: 'Exercises whose lists name the viewer, the latest twenty.',
  })
  participations(@CurrentViewer() viewer: Viewer): Promise<ParticipationView[]> {
    return this.service.open(viewer);
  }

  @Allow('peer', 'write')
  @Limit('answer')
  @Mutation(() => Boolean, {
    description: 'Says whether one took part in an exercise. Errors: NOT_FOUND.',
  })
  answerParticipation(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The answer.' }) input: AnswerParticipationInput,
  ): Promise<boolean> {
    return this.service.answer(viewer, input);
  }
}
