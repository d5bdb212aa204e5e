import { describe, expect, it } from '@jest/globals';
import { placeOf } from './place.js';

describe('placeOf', () => {
  it.each([
    ['an IPv4 address', '192.0.2.7', '192.0.2.7'],
    ['one mapped into IPv6', '::ffff:192.0.2.7', '192.0.2.7'],
    ['the same in hexadecimal', '::ffff:c000:207', '192.0.2.7'],
    ['the same written out', '0:0:0:0:0:FFFF:C000:0207', '192.0.2.7'],
    ['one behind NAT64', '64:ff9b::192.0.2.7', '192.0.2.7'],
    ['an IPv6 address', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['another of its /64', '2001:0DB8:0001:0002:ffff::', '2001:db8:1:2::/64'],
    ['the next /64', '2001:db8:1:3::1', '2001:db8:1:3::/64'],
    ['a link-local address with its zone', 'fe80::1%eth0', 'fe80::/64'],
    ['the machine itself', '::1', '::/64'],
    ['no address', 'everywhere', 'unknown'],
    ['nothing', '', 'unknown'],
  ])('takes %s', (_, address, place) => {
    expect(placeOf(address)).toBe(place);
  });
});
