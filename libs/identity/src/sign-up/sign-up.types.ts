import { InputType } from '@nestjs/graphql';
import { locales, type Locale } from '@peerloop/kernel';
import {
  AddressField,
  ChoiceField,
  SecretField,
  TextField,
  TimeZoneField,
} from '@peerloop/platform';
import { maxNameLength, maxTokenLength } from '../identity.limits.js';
import { maxPasswordLength, minPasswordLength } from '../password/password-length.js';

@InputType({ description: 'A new peer.' })
export class SignUpInput {
  @TextField({ max: maxNameLength, description: 'Her name as others will see it.' })
  name!: string;

  @AddressField({ description: 'Her mail address; a link is sent there.' })
  address!: string;

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
}

@InputType({ description: 'A link from a mail that confirms an address.' })
export class ConfirmAddressInput {
  @SecretField({ max: maxTokenLength, description: 'The token of the link.' })
  token!: string;
}
