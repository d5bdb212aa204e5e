import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PeerConnection, type PeerView } from '@peerloop/directory';
import { isId, notFound, type Id, type Page, type Viewer } from '@peerloop/kernel';
import { Allow, CurrentViewer, done, DoneView, Limit } from '@peerloop/platform';
import { EventReader } from '../event/event.reader.js';
import { EventView } from '../event/event.types.js';
import { InvitationReader } from './invitation.reader.js';
import { InvitationService } from './invitation.service.js';
import {
  AnswerCountsView,
  AnswerInvitationInput,
  InvitationConnection,
  InvitationsInput,
  InvitationView,
  InviteInput,
  InviteOutcomeView,
  OwnInvitationView,
  ParticipantsInput,
  RegistrationInput,
  WithdrawInvitationInput,
} from './invitation.types.js';
import { InviteService } from './invite.service.js';

@Resolver(() => InvitationView)
export class InvitationResolver {
  constructor(
    private readonly service: InvitationService,
    private readonly inviting: InviteService,
    private readonly reader: InvitationReader,
    private readonly events: EventReader,
  ) {}

  @Allow('peer')
  @Limit('page')
  @Query(() => InvitationConnection, {
    description:
      'Invitations and registrations of an event, for those who manage it; oldest first.',
  })
  invitations(
    @CurrentViewer() viewer: Viewer,
    @Args() input: InvitationsInput,
  ): Promise<Page<InvitationView>> {
    return this.reader.ofEvent(viewer, input);
  }

  @Allow('peer')
  @Query(() => AnswerCountsView, {
    description: 'The answers of an event, for those who manage it.',
  })
  async answerCounts(
    @CurrentViewer() viewer: Viewer,
    @Args('eventId', { type: () => ID, description: 'Which event.' }) eventId: Id,
  ): Promise<AnswerCountsView> {
    if (!isId(eventId)) throw notFound();
    return this.reader.counts(viewer, eventId);
  }

  @Allow('peer')
  @Limit('people')
  @Query(() => PeerConnection, {
    description: 'Peers who come to an event, for those who come themselves or manage it.',
  })
  participants(
    @CurrentViewer() viewer: Viewer,
    @Args() input: ParticipantsInput,
  ): Promise<Page<PeerView>> {
    return this.reader.participants(viewer, input);
  }

  @Allow('everyone')
  @Query(() => OwnInvitationView, {
    description:
      'The invitation that a personal link from a mail opens. Looking at it changes nothing.',
  })
  invitationByToken(
    @CurrentViewer() viewer: Viewer,
    @Args('token', { type: () => String, description: 'The last part of the link.' }) token: string,
  ): Promise<OwnInvitationView> {
    return this.reader.byToken(viewer, token);
  }

  @Allow('everyone')
  @Limit('answer')
  @Mutation(() => OwnInvitationView, {
    description: 'Answers an invitation; the answer can be changed until the event begins.',
  })
  async answerInvitation(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Which, and what.' }) input: AnswerInvitationInput,
  ): Promise<OwnInvitationView> {
    const id = await this.service.answer(viewer, input);
    return input.token
      ? this.reader.byToken(viewer, input.token)
      : this.reader.ofViewer(viewer, id);
  }

  @Allow('peer')
  @Limit('answer')
  @Mutation(() => EventView, {
    description: 'Registers the viewer for an event; an invited peer accepts by it.',
  })
  async registerForEvent(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Which event.' }) input: RegistrationInput,
  ): Promise<EventView> {
    return this.events.byId(viewer, await this.service.register(viewer, input.eventId));
  }

  @Allow('peer')
  @Limit('answer')
  @Mutation(() => EventView, {
    description: "Gives the viewer's seat back; an invited peer declines by it.",
  })
  async unregisterFromEvent(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Which event.' }) input: RegistrationInput,
  ): Promise<EventView> {
    return this.events.byId(viewer, await this.service.unregister(viewer, input.eventId));
  }

  @Allow('peer', 'organise')
  @Limit('invite')
  @Mutation(() => InviteOutcomeView, {
    description:
      'Invites people to an event, each of them once; those who manage the event may do it.',
  })
  inviteToEvent(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Whom, and to which.' }) input: InviteInput,
  ): Promise<InviteOutcomeView> {
    return this.inviting.invite(viewer, input);
  }

  @Allow('peer', 'organise')
  @Limit('invite')
  @Mutation(() => DoneView, {
    description: 'Takes an invitation or a registration back; its links end.',
  })
  async withdrawInvitation(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Which.' }) input: WithdrawInvitationInput,
  ): Promise<DoneView> {
    await this.inviting.withdraw(viewer, input.eventId, input.invitationId);
    return done;
  }
}
