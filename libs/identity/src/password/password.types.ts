import { InputType } from '@nestjs/graphql';
import { AddressField, FlagField, SecretField } from '@peerloop/platform';
import { maxTokenLength } from '../identity.limits.js';
import { maxPasswordLength, minPasswordLength } from './password-length.js';

@InputType({ description: 'Where to send a link that lets choose a new password.' })
export class RequestPasswordResetInput {
  @AddressField({ description: 'The mail address of the account.' })
  address!: string;
}

@InputType({ description: 'A link from a mail, and the password to have from now on.' })
export class ResetPasswordInput {
  @SecretField({ max: maxTokenLength, description: 'The token of the link.' })
  token!: string;

  @SecretField({
    min: minPasswordLength,
    max: maxPasswordLength,
    description: 'Any 8 to 200 characters that are not easily guessed.',
  })
  password!: string;

  @FlagField({ nullable: true, description: 'Whether to revoke all API tokens as well.' })
  revokeTokens?: boolean | null;
}

@InputType({ description: 'The password there is and the one to have from now on.' })
export class ChangePasswordInput {
  @SecretField({ max: maxPasswordLength, description: 'The password there is.' })
  currentPassword!: string;

  @SecretField({
    min: minPasswordLength,
    max: maxPasswordLength,
    description: 'Any 8 to 200 characters that are not easily guessed.',
  })
  newPassword!: string;

  @FlagField({ nullable: true, description: 'Whether to revoke all API tokens as well.' })
  revokeTokens?: boolean | null;
}
