import { contentLine, escapeText } from '@peerloop/kernel';

export type ExpertiseLevel = 'beginner' | 'average' | 'expert';

/**
 * What of a contact card goes into a file: only what its owner released to the reader. Everything
 * but the name may be missing.
 */
export interface VcardContact {
  /** Stays the same, so that saving the card again replaces the contact instead of doubling it. */
  readonly peerId: string;
  readonly fullName: string;
  readonly familyName?: string;
  readonly givenName?: string;
  readonly organisation?: string;
  /** Department or unit inside the organisation. */
  readonly unit?: string;
  /** Position: "Head of cadastre". */
  readonly title?: string;
  /** Function among peers: "Champion of land consolidation". */
  readonly role?: string;
  readonly addresses?: readonly string[];
  readonly phones?: readonly string[];
  /** IANA zone. */
  readonly timeZone?: string;
  /** BCP 47 tags, the preferred one first. */
  readonly languages?: readonly string[];
  readonly expertise?: readonly { readonly subject: string; readonly level?: ExpertiseLevel }[];
  /** Web addresses: the profile, a homepage. */
  readonly urls?: readonly string[];
  /** Names of topics the peer works on. */
  readonly topics?: readonly string[];
  /** What has no place of its own: a messenger and the name there. */
  readonly note?: string;
  /** When the card was last changed. */
  readonly changedAt?: Date;
}

export const vcardContentType = 'text/vcard; charset=UTF-8';

/** One file of vCard 4.0 (RFC 6350) for one contact or a whole delegation. */
export function vcardFile(contacts: readonly VcardContact[]): string {
  return contacts.map(vcard).join('');
}

function vcard(contact: VcardContact): string {
  return [
    contentLine('BEGIN', 'VCARD'),
    contentLine('VERSION', '4.0'),
    contentLine('PRODID', '-//Peerloop//Directory//EN'),
    contentLine('KIND', 'individual'),
    contentLine('UID', uri(`urn:uuid:${contact.peerId}`)),
    ...nameLines(contact),
    ...workLines(contact),
    ...reachLines(contact),
    ...knowledgeLines(contact),
    textLine('NOTE', contact.note),
    contact.changedAt ? contentLine('REV', timestamp(contact.changedAt)) : '',
    contentLine('END', 'VCARD'),
  ].join('');
}

/** Address books sort by N. Without the two parts of a name the whole of it is the given name. */
function nameLines({ fullName, familyName, givenName }: VcardContact): string[] {
  const inParts = Boolean(familyName ?? givenName);
  const parts = [inParts ? familyName : '', inParts ? givenName : fullName, '', '', ''];
  return [textLine('FN', fullName), structuredLine('N', parts)];
}

function workLines({ organisation, unit, title, role }: VcardContact): string[] {
  const inside = unit ? [organisation, unit] : [organisation];
  return [
    organisation || unit ? structuredLine('ORG', inside) : '',
    textLine('TITLE', title),
    textLine('ROLE', role),
  ];
}

function reachLines(contact: VcardContact): string[] {
  const { addresses = [], phones = [], languages = [], urls = [] } = contact;
  return [
    ...addresses.map((address) => textLine('EMAIL', address)),
    ...phones.map((phone) => textLine('TEL', phone)),
    textLine('TZ', contact.timeZone),
    ...languages.map((tag, index) => contentLine('LANG', tag, { PREF: String(index + 1) })),
    ...urls.map((url) => contentLine('URL', uri(url))),
  ];
}

function knowledgeLines({ expertise = [], topics = [] }: VcardContact): string[] {
  return [
    ...expertise.map(({ subject, level }) =>
      contentLine('EXPERTISE', escapeText(subject, ','), { LEVEL: level }),
    ),
    topics.length > 0
      ? contentLine('CATEGORIES', topics.map((topic) => escapeText(topic, ',')).join(','))
      : '',
  ];
}

function textLine(name: string, text: string | undefined): string {
  return text ? contentLine(name, escapeText(text, ',')) : '';
}

function structuredLine(name: string, parts: readonly (string | undefined)[]): string {
  return contentLine(name, parts.map((part) => escapeText(part ?? '')).join(';'));
}

/** Readers made for vCard 3.0 cut an address at a comma. */
function uri(address: string): string {
  return new URL(address).href.replaceAll(',', '%2C');
}

/** `20270329T120000Z` */
function timestamp(instant: Date): string {
  return instant.toISOString().replaceAll(/[-:]|\.\d+/g, '');
}
