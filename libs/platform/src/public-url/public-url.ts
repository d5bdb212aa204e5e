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

  /** A List-Id (RFC 2919) below this host. */
  listId(name: string): string {
    return `<${name}.${this.host}>`;
  }
}
