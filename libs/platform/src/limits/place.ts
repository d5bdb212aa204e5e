import ipaddr from 'ipaddr.js';

const bytesOfNetwork = 8;
const bytesOfIpv4 = 4;

/**
 * The place that an address of the network stands for: an IPv4 address, or the /64 of an IPv6 one, which
 * is what one household gets, with as many addresses as it likes. An IPv4 address in the clothes of IPv6
 * (mapped, or through NAT64) is that IPv4 address.
 */
export function placeOf(address: string): string {
  if (!ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.toString();
  const bytes = parsed.toByteArray();
  if (parsed.range() === 'rfc6052') return new ipaddr.IPv4(bytes.slice(-bytesOfIpv4)).toString();
  const network = bytes.map((byte, index) => (index < bytesOfNetwork ? byte : 0));
  return `${new ipaddr.IPv6(network).toString()}/64`;
}
