package org.entente.record.merge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The merge corpus of src/test/resources/merge; its SOURCE.md tells the format. */
final class Stories {

  private Stories() {}

  /**
   * A story's act as a careful reader sees it.
   *
   * @param name name of the story
   * @param types types that may be given to it
   * @param sides countries and organisations that take part
   * @param actors those that act
   */
  record Story(String name, Set<String> types, Set<String> sides, Set<String> actors) {

    /** What the two stories of a hard pair have in common of their names. */
    String family() {
      return name.replaceFirst("-[ab]$", "");
    }
  }

  /** One article of a story. */
  record Told(
      Story story,
      String id,
      String language,
      String outlet,
      String day,
      String title,
      String text) {}

  /** The stories on which the weights of merging were set. */
  static List<Told> fitted() {
    List<Told> all = new ArrayList<>();
    all.addAll(in("stories-plain.txt"));
    all.addAll(in("stories-hard.txt"));
    return all;
  }

  /** The stories that were written and measured afterwards. */
  static List<Told> unseen() {
    return in("stories-unseen.txt");
  }

  /** More of them, written and measured after what the former had led to was mended. */
  static List<Told> unseenLater() {
    return in("stories-unseen-2.txt");
  }

  private static List<Told> in(String file) {
    List<Told> articles = new ArrayList<>();
    Story story = null;
    for (String line : text("/merge/" + file).split("\n")) {
      String[] parts = line.split("\\|", -1);
      if (line.startsWith("# ")) {
        Set<String> actors = words(parts[2], "\\+");
        Set<String> sides = new TreeSet<>(actors);
        sides.addAll(words(parts[3], "\\+"));
        story = new Story(parts[0].substring(2).strip(), words(parts[1], " "), sides, actors);
      } else {
        String[] head = parts[0].strip().split(" ");
        String id = story.name() + "/" + head[1];
        articles.add(
            new Told(
                story,
                id,
                head[0],
                head[1],
                head[2],
                parts[1].strip(),
                parts[2].strip().replace(" // ", "\n\n")));
      }
    }
    return articles;
  }

  private static Set<String> words(String text, String separator) {
    Set<String> words = new TreeSet<>();
    Arrays.stream(text.strip().split(separator)).filter(w -> !w.isBlank()).forEach(words::add);
    return words;
  }

  private static String text(String resource) {
    try (InputStream in = Stories.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
