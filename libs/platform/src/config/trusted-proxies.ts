import { BlockList, isIP } from 'node:net';

/** Names for the networks that proxies usually stand in. */
const networks: Readonly<Record<string, readonly string[]>> = {
  loopback: ['127.0.0.0/8', '::1/128'],
  private: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
};

/**
 * Whose `X-Forwarded-*` and `X-Request-Id` headers are believed.
 * @param list addresses, networks (`10.0.0.0/8`), `loopback`, `private`
 */
export function trustedProxies(list: readonly string[]): (address: string) => boolean {
  const trusted = new BlockList();
  for (const entry of list.flatMap((item) => networks[item] ?? [item])) {
    const [address = '', bits] = entry.split('/');
    const version = isIP(address);
    if (version === 0) throw new Error(`Not an address or network: ${entry}`);
    const family = version === 4 ? 'ipv4' : 'ipv6';
    if (bits === undefined) trusted.addAddress(address, family);
    else trusted.addSubnet(address, Number(bits), family);
  }
  return (given) => {
    const address = given.startsWith('::ffff:') ? given.slice('::ffff:'.length) : given;
    const version = isIP(address);
    return version !== 0 && trusted.check(address, version === 4 ? 'ipv4' : 'ipv6');
  };
}
