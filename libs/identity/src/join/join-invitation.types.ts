import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { locales, type Locale } from '@peerloop/kernel';
import { ChoiceField, SecretField, TextField, TimeZoneField } from '@peerloop/platform';
import { AgreementField, type AgreementInput } from '../consent/consent.types.js';
import { maxNameLength, maxTokenLength } from '../identity.limits.js';
import { maxPasswordLength, minPasswordLength } from '../password/password-length.js';

@ObjectType('JoinInvitation', { description: 'What somebody who is asked to join sees first.' })
export class JoinInvitationView {
  @Field(() => String, { description: 'Her name, as the organiser wrote it.' })
  name!: string;

  @Field(() => String, { description: 'The address the invitation was sent to.' })
  address!: string;

  @Field(() => String, { description: 'Where they met: "Study tour to the Oltre valley".' })
  occasion!: string;

  @Field(() => String, { nullable: true, description: 'Name of the organiser who named her.' })
  invitedBy!: string | null;

  @Field(() => String, { description: 'The language she was written to in.' })
  locale!: Locale;

  @Field(() => String, { description: 'ISO 3166 alpha-2 of her country, or empty.' })
  country!: string;
}

@InputType({ description: 'Somebody who was asked to join, and does.' })
export class JoinInput {
  @SecretField({ max: maxTokenLength, description: 'The token of the link.' })
  token!: string;

  @TextField({ max: maxNameLength, description: 'Her name as others will see it.' })
  name!: string;

  @SecretField({
    min: minPasswordLength,
    max: maxPasswordLength,
    description: 'Any 8 to 200 characters that are not easily guessed.',
  })
  password!: string;

  @ChoiceField({ among: locales, description: 'Language of pages and mails: `en`, `fr` or `sr`.' })
  locale!: Locale;

  @TimeZoneField({ description: 'IANA time zone in which she reads times.' })
  timeZone!: string;

  @AgreementField('What she was told about her privacy, and agrees to.')
  agreed!: AgreementInput;
}
