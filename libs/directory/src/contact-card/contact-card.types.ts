import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { AddressField, ChoiceField, TextField, UrlField } from '@peerloop/platform';
import { audiences, type Audience, type ContactFieldName } from './contact-field.entity.js';

@ObjectType('ContactField', { description: 'One way to reach a peer that she shares.' })
export class ContactFieldView {
  @Field(() => String, { description: '`address`, `phone`, `website` or `messenger`.' })
  field!: ContactFieldName;

  @Field(() => String, { description: 'The mail address, number, web address or name.' })
  value!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'With whom she shares it: `nobody`, `met` (peers on one participant list with her), ' +
      '`followed` (those and peers she follows), `peers` (every signed-in peer). For herself only.',
  })
  audience!: Audience | null;
}

const audience = (what: string) =>
  ChoiceField({ among: audiences, description: `With whom ${what} is shared.` });

@InputType({ description: "The viewer's contact card, whole. What is left out is taken off it." })
export class ChangeContactCardInput {
  @AddressField({ nullable: true, description: 'Mail address; need not be that of the account.' })
  address?: string | null;

  @audience('the mail address')
  addressAudience!: Audience;

  @TextField({ max: 40, nullable: true, description: 'Telephone number.' })
  phone?: string | null;

  @audience('the telephone number')
  phoneAudience!: Audience;

  @UrlField({ nullable: true, description: 'Web address.' })
  website?: string | null;

  @audience('the web address')
  websiteAudience!: Audience;

  @TextField({ max: 120, nullable: true, description: 'Messenger and the name there.' })
  messenger?: string | null;

  @audience('the messenger')
  messengerAudience!: Audience;
}
