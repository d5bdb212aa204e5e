import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { FlagField, TextField } from '@peerloop/platform';

@ObjectType('NotificationPreference', {
  description: 'On which channels the viewer hears of one kind of thing; none means silence.',
})
export class NotificationPreferenceView {
  @Field(() => String, { description: 'The kind, such as `forum.reply-posted`.' })
  kind!: string;

  @Field(() => String, { description: "What the kind is called in the viewer's language." })
  label!: string;

  @Field(() => Boolean, { description: 'In the inbox.' })
  inApp!: boolean;

  @Field(() => Boolean, { description: 'By mail.' })
  mail!: boolean;
}

@InputType({ description: 'The channels of one kind.' })
export class SetNotificationPreferenceInput {
  @TextField({ max: 100, description: 'The kind.' })
  kind!: string;

  @FlagField({ description: 'In the inbox.' })
  inApp!: boolean;

  @FlagField({ description: 'By mail.' })
  mail!: boolean;
}
