import { InputType } from '@nestjs/graphql';
import { AddressField, SecretField } from '@peerloop/platform';
import { maxTokenLength } from '../identity.limits.js';
import { maxPasswordLength } from '../password/password-length.js';

@InputType({ description: 'Address and password.' })
export class SignInInput {
  @AddressField({ description: 'The mail address of the account.' })
  address!: string;

  @SecretField({ max: maxPasswordLength, description: 'The password.' })
  password!: string;
}

@InputType({ description: 'Where to send a link to sign in with.' })
export class RequestSignInLinkInput {
  @AddressField({ description: 'The mail address of the account.' })
  address!: string;
}

@InputType({ description: 'A link from a mail that signs in.' })
export class SignInByLinkInput {
  @SecretField({ max: maxTokenLength, description: 'The token of the link.' })
  token!: string;
}
