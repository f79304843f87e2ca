package org.entente.record;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Event;

/**
 * The acts and entries of the codebook from which an event was derived: the same in all languages.
 */
public final class Acts {

  private static final Pattern ENTRY =
      Pattern.compile("acts/\\S+\\.yaml:\\d+ (\\S+) ([A-Z]+(?:\\.\\S+)?)");

  private Acts() {}

  /** Base acts, as {@code SUPPORT.sign}. */
  public static Set<String> of(Event event) {
    return found(event, 2);
  }

  /** Entries, as {@code break-relations}. */
  public static Set<String> entries(Event event) {
    return found(event, 1);
  }

  private static Set<String> found(Event event, int group) {
    Set<String> found = new TreeSet<>();
    for (String line : event.derivation()) {
      Matcher entry = ENTRY.matcher(line);
      while (entry.find()) {
        found.add(entry.group(group));
      }
    }
    return found;
  }
}
