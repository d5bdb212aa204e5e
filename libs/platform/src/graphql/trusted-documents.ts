import { createHash } from 'node:crypto';
import { DomainError } from '@peerloop/kernel';
import type { FastifyRequest } from 'fastify';
import { apiTokenOf } from './graphql-context.js';

/** SHA-256 of a document → its text, as written by the web app's code generator. */
export type DocumentManifest = Readonly<Record<string, string>>;

interface GraphqlBody {
  query?: unknown;
  extensions?: { persistedQuery?: { sha256Hash?: unknown } };
}

/**
 * Turns the hash of a known document into its text before Apollo sees the request.
 *
 * With `only` set (production), a browser session can send nothing but known documents: whatever
 * else the schema could be asked is simply not reachable. API tokens may send their own, within the
 * limits.
 */
export class TrustedDocuments {
  constructor(
    private readonly manifest: DocumentManifest,
    private readonly only: boolean,
  ) {}

  /** @throws DOCUMENT_NOT_TRUSTED */
  resolve(request: FastifyRequest): void {
    const body = request.body as GraphqlBody | null | undefined;
    if (typeof body !== 'object' || body === null || Array.isArray(body)) {
      if (this.only) throw new DomainError('DOCUMENT_NOT_TRUSTED');
      return;
    }
    const hash = body.extensions?.persistedQuery?.sha256Hash;
    if (typeof hash === 'string') {
      body.query = this.text(hash);
      delete body.extensions;
    } else if (this.only && !apiTokenOf(request)) {
      const known = typeof body.query === 'string' && this.knows(body.query);
      if (!known) throw new DomainError('DOCUMENT_NOT_TRUSTED');
    }
  }

  private text(hash: string): string {
    const text = Object.hasOwn(this.manifest, hash) ? this.manifest[hash] : undefined;
    if (text === undefined) throw new DomainError('DOCUMENT_NOT_TRUSTED');
    return text;
  }

  private knows(text: string): boolean {
    return Object.hasOwn(this.manifest, createHash('sha256').update(text).digest('hex'));
  }
}
