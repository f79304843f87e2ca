package org.entente.record.source;

import java.net.Inet6Address;
import java.net.InetAddress;

/** Addresses at which no news is published, but where a link could do harm. */
final class PrivateAddresses {

  private PrivateAddresses() {}

  static boolean contains(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return true;
    }
    byte[] bytes = address.getAddress();
    int first = bytes[0] & 0xFF;
    if (address instanceof Inet6Address) {
      return (first & 0xFE) == 0xFC || mapped(bytes);
    }
    int second = bytes[1] & 0xFF;
    boolean shared = first == 100 && second >= 64 && second < 128;
    boolean tests = first == 198 && (second == 18 || second == 19);
    return first == 0 || first >= 240 || shared || tests;
  }

  /** NAT64 and 6to4 carry an IPv4 address that nobody here has looked at. */
  private static boolean mapped(byte[] bytes) {
    boolean nat64 =
        bytes[0] == 0 && bytes[1] == 0x64 && (bytes[2] & 0xFF) == 0xFF && (bytes[3] & 0xFF) == 0x9B;
    boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
    return nat64 || sixToFour;
  }
}
