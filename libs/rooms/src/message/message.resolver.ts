import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Page, Viewer } from '@peerloop/kernel';
import { Allow, CurrentViewer, done, DoneView, Limit } from '@peerloop/platform';
import { MessageReader } from './message.reader.js';
import { MessageService } from './message.service.js';
import {
  DeleteMessageInput,
  EditMessageInput,
  MessageConnection,
  MessagesInput,
  MessageView,
  PostMessageInput,
} from './message.types.js';

@Resolver(() => MessageView)
export class MessageResolver {
  constructor(
    private readonly service: MessageService,
    private readonly reader: MessageReader,
  ) {}

  @Allow('peer')
  @Limit('page')
  @Query(() => MessageConnection, { description: 'What was said in a room, the latest first.' })
  messages(
    @CurrentViewer() viewer: Viewer,
    @Args() input: MessagesInput,
  ): Promise<Page<MessageView>> {
    return this.reader.history(viewer, input);
  }

  @Allow('peer')
  @Limit('message')
  @Mutation(() => MessageView, { description: 'Says something in a room.' })
  async postMessage(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Where, and what.' }) input: PostMessageInput,
  ): Promise<MessageView> {
    return this.reader.byId(viewer, await this.service.post(viewer, input));
  }

  @Allow('peer')
  @Limit('message')
  @Mutation(() => MessageView, { description: "Changes the viewer's own message." })
  async editMessage(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Which, and the new words.' }) input: EditMessageInput,
  ): Promise<MessageView> {
    return this.reader.byId(viewer, await this.service.edit(viewer, input));
  }

  @Allow('peer')
  @Limit('message')
  @Mutation(() => DoneView, { description: "Withdraws the viewer's own message." })
  async deleteMessage(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Which.' }) input: DeleteMessageInput,
  ): Promise<DoneView> {
    await this.service.delete(viewer, input.messageId);
    return done;
  }
}
