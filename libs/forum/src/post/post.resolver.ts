import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Page, Viewer } from '@peerloop/kernel';
import { Allow, CurrentViewer, done, DoneView, Limit } from '@peerloop/platform';
import { ReactionService } from '../reaction/reaction.service.js';
import { PostReader } from './post.reader.js';
import { PostService } from './post.service.js';
import {
  DeletePostInput,
  EditPostInput,
  PostConnection,
  PostsInput,
  PostView,
  ReactInput,
  ReplyInput,
} from './post.types.js';

@Resolver(() => PostView)
export class PostResolver {
  constructor(
    private readonly service: PostService,
    private readonly reactions: ReactionService,
    private readonly reader: PostReader,
  ) {}

  @Allow('everyone')
  @Limit('page')
  @Query(() => PostConnection, { description: 'The posts of a thread, oldest first.' })
  posts(@CurrentViewer() viewer: Viewer, @Args() input: PostsInput): Promise<Page<PostView>> {
    return this.reader.ofThread(viewer, input);
  }

  @Allow('peer')
  @Limit('post')
  @Mutation(() => PostView, { description: 'Adds a post to a thread.' })
  async reply(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Where, and what.' }) input: ReplyInput,
  ): Promise<PostView> {
    return this.reader.byId(viewer, await this.service.reply(viewer, input));
  }

  @Allow('peer')
  @Limit('post')
  @Mutation(() => PostView, { description: "Changes the viewer's own post." })
  async editPost(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Which, and the new words.' }) input: EditPostInput,
  ): Promise<PostView> {
    return this.reader.byId(viewer, await this.service.edit(viewer, input));
  }

  @Allow('peer')
  @Limit('post')
  @Mutation(() => DoneView, {
    description: "Deletes the viewer's own post, or one in a topic she moderates.",
  })
  async deletePost(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Which.' }) input: DeletePostInput,
  ): Promise<DoneView> {
    await this.service.delete(viewer, input.postId);
    return done;
  }

  @Allow('peer')
  @Limit('follow')
  @Mutation(() => PostView, { description: 'Reacts to a post, or takes it back.' })
  async react(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'To which, and how.' }) input: ReactInput,
  ): Promise<PostView> {
    return this.reader.byId(viewer, await this.reactions.react(viewer, input));
  }
}
