import { isIP } from 'node:net';
import { parseMailAddress } from '@peerloop/kernel';
import { z } from 'zod';
import { trustedProxies } from './trusted-proxies.js';

/** How one variable's text becomes a value. A failed reading says nothing: the table has the words. */
export type Reading<T> = z.ZodType<T, string>;

/** Lets a function that throws, or answers undefined, refuse. */
function reading<T>(read: (text: string) => T | undefined): Reading<T> {
  return z.string().transform((text, context) => {
    try {
      const value = read(text);
      if (value !== undefined) return value;
    } catch {
      // Refused below.
    }
    context.addIssue('not understood');
    return z.NEVER;
  });
}

export const wholeNumber = (min: number, max: number): Reading<number> =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().int().min(min).max(max));

export const port = wholeNumber(1, 65_535);

export const oneOf = <const T extends string>(...values: readonly T[]): Reading<T> =>
  reading((text) => values.find((value) => value === text.toLowerCase()));

export const hidden = (min: number): Reading<string> => z.string().min(min).max(4_096);

export const plainText = (pattern: RegExp): Reading<string> => z.string().regex(pattern);

const hostName = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i;

export const host: Reading<string> = reading((text) =>
  isIP(text) !== 0 || (hostName.test(text) && !/^[\d.]+$/.test(text)) ? text : undefined,
);

/** An http(s) address without anything after the port. */
export const origin: Reading<string> = reading((text) => {
  const url = new URL(text);
  const isBare = url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password;
  return isBare && /^https?:$/.test(url.protocol) ? url.origin : undefined;
});

// Drivers decode it; a stray % would break them later, far from here.
function demandDecodable(url: URL): void {
  decodeURIComponent(url.username);
  decodeURIComponent(url.password);
}

/** The address of a service; kept as it was given, because drivers read options from it. */
export const serviceUrl = (...protocols: readonly string[]): Reading<string> =>
  reading((text) => {
    const url = new URL(text);
    demandDecodable(url);
    return protocols.includes(url.protocol.slice(0, -1)) && url.hostname ? text : undefined;
  });

export const databaseUrl: Reading<string> = reading((text) => {
  const url = new URL(text);
  demandDecodable(url);
  const isPostgres = url.protocol === 'postgres:' || url.protocol === 'postgresql:';
  const hasDatabase = /^\/[^/]+$/.test(url.pathname);
  return isPostgres && url.hostname && hasDatabase ? text : undefined;
});

/** A bucket of a server that speaks S3, with the key and secret to it. */
export const bucketUrl: Reading<string> = reading((text) => {
  const url = new URL(text);
  demandDecodable(url);
  const isBucket =
    /^https?:$/.test(url.protocol) && /^\/[a-z0-9][a-z0-9.-]{1,62}$/.test(url.pathname);
  return isBucket && url.username && url.password ? text : undefined;
});

export const proxyList: Reading<readonly string[]> = reading((text) => {
  if (text === 'none') return [];
  const list = text.split(',').map((entry) => entry.trim());
  trustedProxies(list);
  return list;
});

/** A mail address with or without a name before it. */
export interface Sender {
  readonly name: string;
  readonly address: string;
}

export const mailAddress: Reading<string> = reading((text) => {
  const read = parseMailAddress(text);
  return read.ok ? read.address : undefined;
});

export const sender: Reading<Sender> = reading((text) => {
  const match = /^(?:"?([^"<>\r\n]{0,100}?)"?[ \t]*<([^<>]+)>|([^<>]+))$/.exec(text);
  const read = parseMailAddress(match?.[2] ?? match?.[3] ?? '');
  return read.ok ? { name: match?.[1]?.trim() || 'Peerloop', address: read.address } : undefined;
});
