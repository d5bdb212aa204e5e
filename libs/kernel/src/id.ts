import { SystemClock } from './clock.js';

/** An identifier: a UUID of version 7 in lower case, so ids sort roughly by the time they were made. */
export type Id = string;

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const wall = new SystemClock();
let lastMillisecond = 0;
let sequence = 0;

/**
 * Makes a new id. Ids made in one process rise strictly: within one millisecond the 12 bits after
 * the time count upwards, so rows written in a loop keep their order when sorted by id; should the wall
 * clock be set back, they go on from the last one.
 */
export function newId(now: number = wall.now().getTime()): Id {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let millisecond = Math.floor(now);
  if (millisecond > lastMillisecond) {
    lastMillisecond = millisecond;
    sequence = ((bytes[6]! & 0x03) << 8) | bytes[7]!;
  } else {
    millisecond = lastMillisecond;
    sequence += 1;
    if (sequence > 0xfff) {
      lastMillisecond += 1;
      millisecond = lastMillisecond;
      sequence = 0;
    }
  }
  new DataView(bytes.buffer).setUint32(0, Math.floor(millisecond / 0x10000));
  new DataView(bytes.buffer).setUint16(4, millisecond % 0x10000);
  bytes[6] = 0x70 | (sequence >> 8);
  bytes[7] = sequence & 0xff;
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Whether a value has the shape of an id. Says nothing about whether the thing exists. */
export function isId(value: unknown): value is Id {
  return typeof value === 'string' && shape.test(value);
}
