import { InputType } from '@nestjs/graphql';
import type { Id } from '@peerloop/kernel';
import { IdField, IdListField } from '@peerloop/platform';

@InputType({ description: 'Topics to follow.' })
export class FollowTopicsInput {
  @IdListField({ maxItems: 100, description: 'Their ids; all must exist.' })
  topicIds!: Id[];
}

@InputType({ description: 'A topic to follow no longer.' })
export class UnfollowTopicInput {
  @IdField({ description: 'Its id.' })
  topicId!: Id;
}
