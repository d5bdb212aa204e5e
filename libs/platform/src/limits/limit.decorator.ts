import { SetMetadata } from '@nestjs/common';
import type { LimitName } from './limit-classes.js';

export const limitKey = 'peerloop:limit';

/**
 * How often an operation may be called; goes with `@Allow`. A query of one
 * thing and an HTTP GET without one is a `read`; a paged query, a mutation, another route or a socket
 * event without one stops the boot.
 */
export const Limit = (name: LimitName) => SetMetadata<string, LimitName>(limitKey, name);
