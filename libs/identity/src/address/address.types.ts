import { InputType } from '@nestjs/graphql';
import { AddressField, SecretField } from '@peerloop/platform';
import { maxTokenLength } from '../identity.limits.js';
import { maxPasswordLength } from '../password/password-length.js';

@InputType({ description: 'The address to have from now on, and the proof that it is the owner.' })
export class RequestAddressChangeInput {
  @AddressField({ description: 'The new mail address; a link is sent there.' })
  address!: string;

  @SecretField({
    max: maxPasswordLength,
    nullable: true,
    description: 'The password, where there is one.',
  })
  currentPassword?: string | null;

  @SecretField({
    max: maxTokenLength,
    nullable: true,
    description: 'The token of the mailed link, where there is no password.',
  })
  token?: string | null;
}

@InputType({ description: 'The link that was sent to the new address.' })
export class ConfirmAddressChangeInput {
  @SecretField({ max: maxTokenLength, description: 'The token of the link.' })
  token!: string;
}

@InputType({ description: 'The link that was sent to the old address.' })
export class KeepAddressInput {
  @SecretField({ max: maxTokenLength, description: 'The token of the link.' })
  token!: string;
}
