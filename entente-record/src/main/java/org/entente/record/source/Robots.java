package org.entente.record.source;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.entente.record.RecordException;

/**
 * The rules of robots.txt (RFC 9309), asked once for each host: the group that names Entente, else
 * that for all; the longest rule that fits decides, and allowing wins a tie. A host without the
 * file allows everything.
 */
final class Robots {

  private static final Duration LONGEST_DELAY = Duration.ofSeconds(60);

  private final Fetcher fetcher;
  private final Map<String, Rules> hosts = new ConcurrentHashMap<>();

  Robots(Fetcher fetcher) {
    this.fetcher = fetcher;
  }

  record Rule(boolean allow, String path) {}

  /** The rules of a host. */
  record Rules(List<Rule> all, Duration delay) {

    boolean allows(String path) {
      Rule best = new Rule(true, "");
      for (Rule rule : all) {
        boolean longer = rule.path().length() > best.path().length();
        boolean tie = rule.path().length() == best.path().length() && rule.allow();
        if ((longer || tie) && fits(rule.path(), path)) {
          best = rule;
        }
      }
      return best.allow();
    }

    private static boolean fits(String rule, String path) {
      boolean whole = rule.endsWith("$");
      String plain = whole ? rule.substring(0, rule.length() - 1) : rule;
      StringBuilder pattern = new StringBuilder();
      for (String part : plain.split("\\*", -1)) {
        pattern.append(pattern.isEmpty() ? "" : ".*").append(Pattern.quote(part));
      }
      return Pattern.compile(pattern + (whole ? "" : ".*"), Pattern.DOTALL).matcher(path).matches();
    }
  }

  boolean allows(URI uri) throws InterruptedException {
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    return rules(uri).allows(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery());
  }

  Duration delay(URI uri) throws InterruptedException {
    return rules(uri).delay();
  }

  private Rules rules(URI uri) throws InterruptedException {
    String host = uri.getScheme() + "://" + uri.getRawAuthority();
    Rules known = hosts.get(host);
    if (known == null) {
      known = asked(host);
      hosts.put(host, known);
    }
    return known;
  }

  private Rules asked(String host) throws InterruptedException {
    try {
      Fetched file = fetcher.follow(URI.create(host + "/robots.txt"), null);
      return parse(new String(file.body(), StandardCharsets.UTF_8));
    } catch (RecordException none) {
      // No file, or a host that does not answer: what is asked for next will tell that itself.
      return new Rules(List.of(), Duration.ZERO);
    }
  }

  /** The rules that hold for Entente. */
  static Rules parse(String text) {
    List<Rule> own = new ArrayList<>();
    List<Rule> general = new ArrayList<>();
    Duration ownDelay = null;
    Duration delay = Duration.ZERO;
    boolean named = false;
    boolean us = false;
    boolean everybody = false;
    boolean inRules = true;
    for (String raw : text.lines().toList()) {
      String line = raw.replaceFirst("#.*", "").strip();
      int colon = line.indexOf(':');
      if (colon < 0) {
        continue;
      }
      String key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = line.substring(colon + 1).strip();
      if (key.equals("user-agent")) {
        us = !inRules && us;
        everybody = !inRules && everybody;
        us |= value.toLowerCase(Locale.ROOT).equals("entente");
        everybody |= value.equals("*");
        named |= us;
        inRules = false;
        continue;
      }
      inRules = true;
      if ((key.equals("allow") || key.equals("disallow")) && !value.isEmpty()) {
        Rule rule = new Rule(key.equals("allow"), value);
        if (us) {
          own.add(rule);
        }
        if (everybody) {
          general.add(rule);
        }
      } else if (key.equals("crawl-delay") && value.matches("\\d{1,6}(\\.\\d+)?")) {
        Duration asked = Duration.ofMillis((long) (1000 * Double.parseDouble(value)));
        Duration kept = asked.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : asked;
        ownDelay = us ? kept : ownDelay;
        delay = everybody ? kept : delay;
      }
    }
    return named
        ? new Rules(own, ownDelay == null ? Duration.ZERO : ownDelay)
        : new Rules(general, delay);
  }
}
