package org.entente.record.source;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an address answered.
 *
 * @param url the address behind all redirects
 * @param type its Content-Type, or null
 * @param body the bytes, unpacked
 * @param etag its ETag, or null
 * @param modified its Last-Modified, or null
 * @param unchanged whether it said that nothing has changed; the body is empty then
 */
public record Fetched(
    String url, String type, byte[] body, String etag, String modified, boolean unchanged) {

  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w.:-]+)");

  /** The host of the address without "www.". */
  String host() {
    String host = URI.create(url).getHost();
    return host == null ? url : host.replaceFirst("^www\\.", "");
  }

  /** The encoding that the answer names, or null. */
  String charset() {
    return charset(type);
  }

  static String charset(String type) {
    Matcher matcher = type == null ? null : CHARSET.matcher(type);
    return matcher != null && matcher.find() ? matcher.group(1) : null;
  }
}
