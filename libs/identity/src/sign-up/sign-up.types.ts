import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { locales, type Locale } from '@peerloop/kernel';
import {
  AddressField,
  ChoiceField,
  SecretField,
  TextField,
  TimeZoneField,
} from '@peerloop/platform';
import { AgreementField, type AgreementInput } from '../consent/consent.types.js';
import { maxNameLength, maxTokenLength } from '../identity.limits.js';
import { maxPasswordLength, minPasswordLength } from '../password/password-length.js';

@InputType({ description: 'A new peer.' })
export class SignUpInput {
  @TextField({ max: maxNameLength, description: 'Her name as others will see it.' })
  name!: string;

  @AddressField({ description: 'Her mail address; a link is sent there.' })
  address!: string;

  @ChoiceField({ among: locales, description: 'Language of pages and mails: `en`, `fr` or `sr`.' })
  locale!: Locale;

  @TimeZoneField({ description: 'IANA time zone in which she reads times.' })
  timeZone!: string;
}

@ObjectType('PendingSignUp', { description: 'What the link of a sign-up is about to open.' })
export class PendingSignUpView {
  @Field(() => String, { description: 'The name in the form; not yet proven to be hers.' })
  name!: string;

  @Field(() => String, { description: 'The address the link was sent to.' })
  address!: string;

  @Field(() => String, { description: 'The IANA time zone in the form, to be corrected.' })
  timeZone!: string;
}

@InputType({ description: 'Whoever opened a link that confirms an address, and her secret.' })
export class ConfirmAddressInput {
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

  @TimeZoneField({
    nullable: true,
    description: 'IANA time zone in which she reads times; that of the form without it.',
  })
  timeZone!: string | null;

  @AgreementField('What she was told about her privacy, and agrees to.')
  agreed!: AgreementInput;
}
