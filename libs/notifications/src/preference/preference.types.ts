import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { ChoiceField, TextField } from '@peerloop/platform';
import { rhythms, type Rhythm } from '../channel/channel.js';

const rhythmNames = rhythms.map((name) => `\`${name}\``).join(', ');

@ObjectType('ChannelPreference', { description: 'How soon one kind of news comes by one channel.' })
export class ChannelPreferenceView {
  @Field(() => String, { description: 'The channel, such as `mail`.' })
  channel!: string;

  @Field(() => String, { description: "What the channel is called in the viewer's language." })
  label!: string;

  @Field(() => String, { description: `One of ${rhythmNames}.` })
  rhythm!: Rhythm;

  @Field(() => [String], { description: 'What can be chosen.' })
  rhythms!: readonly Rhythm[];
}

@ObjectType('NotificationPreference', {
  description: 'By which channels the viewer hears of one kind of thing.',
})
export class NotificationPreferenceView {
  @Field(() => String, { description: 'The kind, such as `forum.reply-posted`.' })
  kind!: string;

  @Field(() => String, { description: "What the kind is called in the viewer's language." })
  label!: string;

  @Field(() => [ChannelPreferenceView], { description: 'Every channel there is.' })
  channels!: ChannelPreferenceView[];
}

@InputType({ description: 'How soon one kind of news is to come by one channel.' })
export class SetNotificationPreferenceInput {
  @TextField({ max: 100, description: 'The kind.' })
  kind!: string;

  @TextField({ max: 40, description: 'The channel.' })
  channel!: string;

  @ChoiceField({ among: rhythms, description: 'How soon.' })
  rhythm!: Rhythm;
}
