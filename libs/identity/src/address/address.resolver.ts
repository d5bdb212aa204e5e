import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@peerloop/kernel';
import { Allow, CurrentViewer, done, DoneView, Limit } from '@peerloop/platform';
import { AddressService } from './address.service.js';
import {
  ConfirmAddressChangeInput,
  KeepAddressInput,
  RequestAddressChangeInput,
} from './address.types.js';

@Resolver()
export class AddressResolver {
  constructor(private readonly service: AddressService) {}

  @Allow('peer', 'never')
  @Limit('mailed-link')
  @Mutation(() => DoneView, {
    description:
      'Mails a link to the new address, good for one day. ' +
      'Errors: VALIDATION, LINK_UNKNOWN, LINK_USED, LINK_EXPIRED, RATE_LIMITED.',
  })
  async requestAddressChange(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Address and proof.' }) input: RequestAddressChangeInput,
  ): Promise<DoneView> {
    await this.service.request(viewer, input);
    return done;
  }

  @Allow('everyone', 'never')
  @Limit('sign-in')
  @Mutation(() => DoneView, {
    description:
      'Moves the account to the address the link was sent to; the old address is told. ' +
      'Errors: LINK_UNKNOWN, LINK_USED, LINK_EXPIRED.',
  })
  async confirmAddressChange(
    @Args('input', { description: 'The link.' }) input: ConfirmAddressChangeInput,
  ): Promise<DoneView> {
    await this.service.confirm(input.token);
    return done;
  }

  @Allow('everyone', 'never')
  @Limit('sign-in')
  @Mutation(() => DoneView, {
    description:
      'Moves the account back to the address it had and ends all sessions; good for three days. ' +
      'Errors: LINK_UNKNOWN, LINK_USED, LINK_EXPIRED.',
  })
  async keepAddress(
    @Args('input', { description: 'The link.' }) input: KeepAddressInput,
  ): Promise<DoneView> {
    await this.service.keep(input.token);
    return done;
  }
}
