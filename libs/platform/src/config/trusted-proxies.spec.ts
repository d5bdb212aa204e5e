import { expect, it } from '@jest/globals';
import { apiRouteOf, apiRoutes } from '../http/api-routes.js';
import { trustedProxies } from './trusted-proxies.js';

it.each([
  [['loopback'], '127.0.0.1', true],
  [['loopback'], '127.8.9.1', true],
  [['loopback'], '::1', true],
  [['loopback'], '::ffff:127.0.0.1', true],
  [['loopback'], '10.0.0.1', false],
  [['private'], '172.31.255.255', true],
  [['private'], '172.32.0.1', false],
  [['private'], 'fd00::7', true],
  [['203.0.113.7'], '203.0.113.7', true],
  [['203.0.113.0/30'], '203.0.113.4', false],
  [[], '127.0.0.1', false],
  [['loopback'], '', false],
  [['loopback'], 'localhost', false],
] as const)('with %j, %s is trusted: %s', (list, address, expected) => {
  expect(trustedProxies(list)(address)).toBe(expected);
});

it.each(['nonsense', '10.0.0.0.1', '10.0.0.0/99', ''])('refuses %j as a proxy', (entry) => {
  expect(() => trustedProxies([entry])).toThrow();
});

it('tells the api’s paths from pages by whole segments', () => {
  const groups = ['/graphql', '/graphql/', '/e/x/join', '/events', '/healthy', '/', '/metrics'];
  expect(groups.map((path) => apiRouteOf(path)?.prefix ?? null)).toEqual([
    '/graphql',
    '/graphql',
    '/e',
    null,
    null,
    null,
    '/metrics',
  ]);
  expect(apiRoutes.filter(({ exposed }) => !exposed).map(({ prefix }) => prefix)).toEqual([
    '/health',
    '/dev-mails',
    '/metrics',
  ]);
});
