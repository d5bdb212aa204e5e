/**
 * Addresses of the instance as the world sees it. Links in mails are made of the configured URL
 * only, never of a request's Host header.
 */
export class PublicUrl {
  constructor(
    /** Origin with scheme and port: `https://peerloop.example`. */
    readonly origin: string,
  ) {}

  /** The full address of a path from the root. */
  of(path: string): string {
    return new URL(path, this.origin).toString();
  }

  get host(): string {
    return new URL(this.origin).hostname;
  }

  get secure(): boolean {
    return this.origin.startsWith('https:');
  }

  /**
   * Headers that make one conversation of all mails about a thing: each answers the same mail, which
   * was never sent (RFC 5322, 3.6.4).
   */
  conversation(id: string): { readonly References: string; readonly 'In-Reply-To': string } {
    const first = `<${id}@${this.host}>`;
    return { References: first, 'In-Reply-To': first };
  }

  /** A List-Id (RFC 2919) below this host. */
  listId(name: string): string {
    return `<${name}.${this.host}>`;
  }
}
