import { lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { isPublicAddress } from './public-address.ts';

/** The IP addresses of a host name; rejects when there are none. */
export type Resolve = (host: string) => Promise<readonly string[]>;

export type GuardOptions = {
  /** Host names, or addresses, that may be contacted whatever network they are in; lower case. */
  readonly allowHosts: ReadonlySet<string>;
  readonly resolve: Resolve;
  readonly connectMs: number;
};

/** A connection was refused before it was made, since it would have left the public network. */
export class PrivateAddress extends Error {
  readonly code = 'CAVEAT_PRIVATE_ADDRESS';
}

/** The addresses that the system finds for a name. */
export const resolveBySystem: Resolve = (host) =>
  new Promise((resolve, reject) => {
    systemLookup(host, { all: true, verbatim: true }, (error, found) =>
      error ? reject(error) : resolve(found.map(({ address }) => address)),
    );
  });

const bare = (host: string) => host.replace(/^\[|\]$/g, '').toLowerCase();

/** Looks a name up and refuses it when any of its addresses is not public: what is checked is what is connected to. */
function guardedLookup({ allowHosts, resolve }: GuardOptions): LookupFunction {
  return (host, options, done) => {
    resolve(host).then(
      (addresses) => {
        const isRefused = !allowHosts.has(bare(host)) && addresses.some((address) => !isPublicAddress(address));
        const [first] = addresses;
        if (isRefused) done(new PrivateAddress(host), '', 0);
        else if (first === undefined) done(Object.assign(new Error(host), { code: 'ENOTFOUND' }), '', 0);
        else if (options.all)
          done(
            null,
            addresses.map((address) => ({ address, family: isIP(address) })),
          );
        else done(null, first, isIP(first));
      },
      (error: NodeJS.ErrnoException) => done(error, '', 0),
    );
  };
}

/** An HTTP client that connects to public addresses only, whatever names or redirects lead elsewhere. */
export function createGuardedAgent(options: GuardOptions): Agent {
  const connect = buildConnector({ timeout: options.connectMs, lookup: guardedLookup(options) });
  return new Agent({
    connections: 2,
    keepAliveTimeout: 4000,
    connect: (target, done) => {
      const host = bare(target.hostname);
      if (isIP(host) !== 0 && !options.allowHosts.has(host) && !isPublicAddress(host)) done(new PrivateAddress(host), null);
      else connect(target, done);
    },
  });
}
