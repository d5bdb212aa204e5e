import type { Audience } from './contact-field.entity.js';

/** How a viewer stands to the owner of a card. */
export interface ContactFacts {
  readonly isOwner: boolean;
  /** They were on one participant list. */
  readonly met: boolean;
  /** The owner follows the viewer, not the other way round. */
  readonly followedByOwner: boolean;
}

/** Whether a field shared with this audience may be seen by a signed-in viewer. */
export function maySeeContact(audience: Audience, facts: ContactFacts): boolean {
  if (facts.isOwner) return true;
  switch (audience) {
    case 'nobody':
      return false;
    case 'met':
      return facts.met;
    case 'followed':
      return facts.met || facts.followedByOwner;
    case 'peers':
      return true;
  }
}
