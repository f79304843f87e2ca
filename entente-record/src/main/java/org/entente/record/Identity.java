package org.entente.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.model.Article;

/**
 * What makes two texts versions of one article: the same address; else the same id at the same
 * outlet; else the same file; else only the same text.
 */
public final class Identity {

  /** Parts of an address that only say by which way a reader came. */
  private static final Pattern TRACKING =
      Pattern.compile(
          "(?i)(?<=[?&])(?:utm_[a-z]+|fbclid|gclid|xtor|at_medium|at_campaign)=[^&#]*&?");

  private Identity() {}

  /**
   * The identity of an article.
   *
   * @param named whether its source gave it its id
   * @param file the file that holds this article alone, or null
   */
  public static String of(Article article, boolean named, String file) {
    if (article.url() != null) {
      return "url:" + address(article.url());
    }
    if (named) {
      return "id:" + (article.outlet() == null ? "" : article.outlet()) + "/" + article.id();
    }
    return file == null ? "text:" + hash(article.text()) : "file:" + file;
  }

  /** The address without fragment, tracking parameters and the case of its host. */
  static String address(String url) {
    int fragment = url.indexOf('#');
    String plain = TRACKING.matcher(fragment < 0 ? url : url.substring(0, fragment)).replaceAll("");
    String clean =
        plain.endsWith("?") || plain.endsWith("&") ? plain.substring(0, plain.length() - 1) : plain;
    int host = clean.indexOf("://");
    int path = host < 0 ? -1 : clean.indexOf('/', host + 3);
    if (host < 0) {
      return clean;
    }
    return path < 0
        ? clean.toLowerCase(Locale.ROOT) + "/"
        : clean.substring(0, path).toLowerCase(Locale.ROOT) + clean.substring(path);
  }

  /** SHA-256 of a text in hexadecimal digits. */
  public static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
