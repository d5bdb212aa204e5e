import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@peerloop/kernel';
import { connectionOf, IdListField, TextListField } from '@peerloop/platform';

@ObjectType('Notification', { description: 'One thing the viewer was told of, in her language.' })
export class NotificationView {
  @Field(() => ID, { description: 'Its id.' })
  id!: Id;

  @Field(() => String, { description: 'Its kind, such as `forum.reply-posted`.' })
  kind!: string;

  @Field(() => String, { description: 'What happened, in one line.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What was said or what to know.' })
  body!: string | null;

  @Field(() => String, { description: 'The page it leads to, from the root.' })
  path!: string;

  @Field(() => Date, { description: 'When it happened.' })
  createdAt!: Date;

  @Field(() => Boolean, { description: 'Whether the viewer has read it.' })
  read!: boolean;
}

export const NotificationConnection = connectionOf(NotificationView, 'Notification');

@InputType({ description: 'Notifications to mark as read.' })
export class MarkNotificationsReadInput {
  @IdListField({ maxItems: 50, description: 'Their ids; foreign ones are passed over.' })
  ids!: Id[];
}

@InputType({ description: 'Places whose content the viewer has before her eyes.' })
export class MarkPlacesReadInput {
  @TextListField({
    maxLength: 300,
    maxItems: 50,
    description: 'Paths as in `Notification.path`: of a page, or of an entry that stands on it.',
  })
  paths!: string[];
}

@ObjectType('NotificationCount', { description: 'How much the viewer has not read.' })
export class NotificationCountView {
  @Field(() => Int, { description: 'Unread notifications, 100 standing for "100 or more".' })
  unread!: number;
}
