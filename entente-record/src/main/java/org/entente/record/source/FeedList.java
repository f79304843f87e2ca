package org.entente.record.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.record.RecordException;
import org.entente.record.RecordProblem;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The feeds that are watched, from a YAML file: a list {@code feeds} of addresses, or of objects
 * with {@code url} and {@code every} (as 15m or 2h).
 *
 * @param feeds the feeds in their order
 */
public record FeedList(List<Entry> feeds) {

  /** How often a feed is asked that says nothing else. */
  static final Duration USUAL = Duration.ofMinutes(15);

  /** No feed is asked more often. */
  static final Duration OFTENEST = Duration.ofMinutes(1);

  private static final Pattern SPAN = Pattern.compile("(\\d{1,4})([mhd])");

  /**
   * One feed.
   *
   * @param url its address
   * @param every time between two looks
   */
  public record Entry(String url, Duration every) {}

  /** Takes a copy. */
  public FeedList {
    feeds = List.copyOf(feeds);
  }

  /**
   * The feeds of a file.
   *
   * @throws RecordException where it is no such file
   */
  public static FeedList read(Path file) {
    Object root;
    try {
      root = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
    } catch (IOException | YamlEngineException broken) {
      throw wrong(file, String.valueOf(broken), broken);
    }
    if (!(root instanceof Map<?, ?> map)
        || !map.keySet().equals(Set.of("feeds"))
        || !(map.get("feeds") instanceof List<?> list)
        || list.isEmpty()) {
      throw wrong(file, "no list of feeds", null);
    }
    List<Entry> feeds = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Object each : list) {
      Entry entry = entry(file, each);
      if (!seen.add(entry.url())) {
        throw wrong(file, entry.url() + " twice", null);
      }
      feeds.add(entry);
    }
    return new FeedList(feeds);
  }

  private static Entry entry(Path file, Object each) {
    if (each instanceof String url && Sources.isAddress(url)) {
      return new Entry(url, USUAL);
    }
    if (each instanceof Map<?, ?> map
        && map.get("url") instanceof String url
        && Sources.isAddress(url)
        && Set.of("url", "every").containsAll(map.keySet())) {
      return new Entry(url, map.containsKey("every") ? every(file, map.get("every")) : USUAL);
    }
    throw wrong(file, String.valueOf(each), null);
  }

  private static Duration every(Path file, Object written) {
    Matcher span = SPAN.matcher(String.valueOf(written));
    if (!span.matches()) {
      throw wrong(file, "every: " + written, null);
    }
    long number = Long.parseLong(span.group(1));
    Duration every =
        switch (span.group(2)) {
          case "m" -> Duration.ofMinutes(number);
          case "h" -> Duration.ofHours(number);
          default -> Duration.ofDays(number);
        };
    return every.compareTo(OFTENEST) < 0 ? OFTENEST : every;
  }

  private static RecordException wrong(Path file, String found, Throwable cause) {
    return new RecordException(
        RecordProblem.R15,
        file.toString(),
        found,
        "\"feeds:\" with lines \"- http://...\" or \"- {url: http://..., every: 15m}\"",
        cause);
  }
}
