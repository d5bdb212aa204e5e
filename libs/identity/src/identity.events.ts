import { locales, maxMailAddressLength, roles } from '@peerloop/kernel';
import { defineEvent, wordsChoices } from '@peerloop/platform';
import { z } from 'zod';

const id = z.uuid();

/** An address was confirmed and its owner can sign in. */
export const accountCreated = defineEvent(
  'identity.account-created',
  1,
  z.object({
    accountId: id,
    /** The invitation she followed, or that was open for her address. */
    joinInvitationId: id.nullable(),
    address: z.string().max(maxMailAddressLength),
  }),
);

/** Name, language or time zone were changed by the owner. */
export const accountChanged = defineEvent(
  'identity.account-changed',
  1,
  z.object({ accountId: id }),
);

/** An administrator locked somebody out. */
export const accountDisabled = defineEvent(
  'identity.account-disabled',
  1,
  z.object({ accountId: id, disabledBy: id }),
);

/** An administrator let somebody in again. */
export const accountEnabled = defineEvent(
  'identity.account-enabled',
  1,
  z.object({ accountId: id, enabledBy: id }),
);

/** An account was deleted by its owner; its rows have gone with it. */
export const accountLeft = defineEvent(
  'identity.account-left',
  1,
  z.object({ accountId: id, words: z.enum(wordsChoices) }),
);

/** A browser is signed in no more. */
export const sessionEnded = defineEvent(
  'identity.session-ended',
  1,
  z.object({ sessionId: id, accountId: id }),
);

/** Roles of the whole instance were given or taken; `roles` are those there are now. */
export const rolesChanged = defineEvent(
  'identity.roles-changed',
  1,
  z.object({ accountId: id, roles: z.array(z.enum(roles)), changedBy: id.nullable() }),
);

/** A peer looks after a topic from now on. */
export const moderatorAppointed = defineEvent(
  'identity.moderator-appointed',
  1,
  z.object({ accountId: id, topicId: id, appointedBy: id }),
);

/** A peer looks after a topic no more. */
export const moderatorDismissed = defineEvent(
  'identity.moderator-dismissed',
  1,
  z.object({ accountId: id, topicId: id, dismissedBy: id }),
);

/**
 * A request, recorded by contexts above: this person should be asked to join. She is asked once,
 * however often she is named, and not at all when she has an account.
 */
export const personNamed = defineEvent(
  'identity.person-named',
  1,
  z.object({
    name: z.string().min(1).max(120),
    address: z.string().max(maxMailAddressLength),
    locale: z.enum(locales),
    /** Account of the organiser in whose name she is asked. */
    invitedBy: id,
    /** Where they met, in the organiser's words. */
    occasion: z.string().min(1).max(300),
    /** ISO 3166 alpha-2, where the organiser knows it; absent from events of older versions. */
    country: z.string().max(2).optional(),
    /** The namer's own mark of this person on this list; it makes the mail unique. */
    key: z.string().min(1).max(200),
  }),
);
