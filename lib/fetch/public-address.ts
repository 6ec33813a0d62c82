import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** The block from which addresses of the public IPv6 network are given out (RFC 4291); mapped, translated and compatible forms lie outside. */
const GLOBAL_IPV6 = ipaddr.IPv6.parse('2000::');
const GLOBAL_IPV6_BITS = 3;

/**
 * Whether an IP address belongs to the public network. False for private, loopback, link-local, shared, reserved and metadata addresses,
 * for every IPv6 form that holds an IPv4 address (mapped, compatible, NAT64, 6to4, Teredo), and for what is no address.
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0 || !ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_IPV6, GLOBAL_IPV6_BITS);
}
