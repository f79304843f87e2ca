package org.entente.record.source;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Gives the client the addresses to which it connects, and no private ones. A name is looked up
 * once for each connection, and what was looked at is what is connected to: a name that leads
 * elsewhere a moment later does not get round the check.
 */
final class PublicHosts implements DnsResolver {

  /** Where names are looked up. */
  interface Lookup {
    InetAddress[] addresses(String host) throws UnknownHostException;
  }

  /** The host has an address in a private network. */
  static final class PrivateHost extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    PrivateHost(InetAddress address) {
      super(address.getHostAddress());
    }
  }

  private final Lookup lookup;
  private final boolean allowPrivate;

  PublicHosts(Lookup lookup, boolean allowPrivate) {
    this.lookup = lookup;
    this.allowPrivate = allowPrivate;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = lookup.addresses(host);
    for (InetAddress address : addresses) {
      // One private address among public ones is as bad: the client may take any of them.
      if (!allowPrivate && PrivateAddresses.contains(address)) {
        throw new PrivateHost(address);
      }
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
