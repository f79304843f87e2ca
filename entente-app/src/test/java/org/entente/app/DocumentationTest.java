package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.codebook.Codebook;
import org.entente.export.JsonExport;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.ArticleRecord;
import org.entente.model.Attribution;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.Framework;
import org.entente.model.Mention;
import org.entente.model.Place;
import org.entente.model.Quote;
import org.entente.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documentation says is so. */
class DocumentationTest {

  @TempDir private Path folder;

  @Test
  void everyFieldOfTheOutputIsDescribedAndNoOther() throws IOException {
    TreeSet<String> written = new TreeSet<>();
    paths(Json.of(new JsonExport().line(full())), "", written);
    TreeSet<String> described = new TreeSet<>();
    Matcher row =
        Pattern.compile("(?m)^\\| `([^`]+)` \\|")
            .matcher(Files.readString(Session.project("docs/output.md")));
    while (row.find()) {
      described.add(row.group(1));
    }
    assertThat(written).hasSizeGreaterThan(60);
    assertThat(described).isEqualTo(written);
  }

  /** Paths of all values: {@code events[].date.value}. */
  private static void paths(JsonNode node, String path, TreeSet<String> paths) {
    if (node.isObject()) {
      node.fieldNames()
          .forEachRemaining(
              key -> paths(node.get(key), path.isEmpty() ? key : path + "." + key, paths));
    } else if (node.isArray()) {
      assertThat(node).as(path).isNotEmpty();
      node.forEach(item -> paths(item, path + "[]", paths));
    } else {
      assertThat(node.isNull()).as(path + " is null").isFalse();
      paths.add(path);
    }
  }

  /** A record in which nothing is absent. */
  private static ArticleRecord full() {
    Actor actor = new Actor("IRN/GOV", "IRN", "GOV", "n", "o", "t", 0, 1);
    Quote quote = new Quote(0, 1, "t");
    Article article =
        new Article(
            "id",
            "u",
            "o",
            "fr",
            "t",
            LocalDate.of(2026, 1, 2),
            false,
            "t",
            "d",
            List.of("AFP"),
            List.of(new Article.Related("r", 0, 1)),
            List.of());
    Event event =
        new Event(
            "e",
            "CONSULT",
            "visit",
            1,
            2.1,
            List.of("economic"),
            "actual",
            List.of(actor),
            List.of(actor),
            new EventDate("2026", 0, 1, "t"),
            new Place("p", "IRN", 1.0, 2.0, 3L, 0, 1),
            List.of(new Framework("IGO:UN", "n")),
            List.of("trade"),
            List.of(new Attribution("c", "n", "agency", "q", 0, 1)),
            quote,
            quote,
            List.of(quote),
            List.of("d"),
            "042",
            0.5);
    Statement statement =
        new Statement(actor, actor, "claim", "t", 0, 1, "c", List.of("s"), List.of("e"));
    return new ArticleRecord(
        article, List.of(event), List.of(statement), List.of(new Mention("actor", "c", "t", 0, 1)));
  }

  @Test
  void codebookPageIsFresh() throws IOException {
    assertThat(Files.readString(Session.project("docs/codebook.md")))
        .as("stale; run ./entente codebook page > docs/codebook.md")
        .isEqualTo(CodebookPage.of(Codebook.standard()));
  }

  /** README and start-here show output: running the commands they name gives it word for word. */
  @Test
  void outputShownIsTheOutputGiven() throws IOException {
    Pattern shown = Pattern.compile("(?s)```\\n\\$ \\./entente ([^\\n]+)\\n(.*?)```");
    int compared = 0;
    for (String page : List.of("README.md", "docs/start-here.md", "docs/how-to/evaluate.md")) {
      Matcher block = shown.matcher(Files.readString(Session.project(page)));
      while (block.find()) {
        Object[] words = Stream.of(block.group(1).split(" ", -1)).map(this::here).toArray();
        assertThat(Session.of(words).out().strip())
            .as(page + ": ./entente " + block.group(1))
            .isEqualTo(block.group(2).strip());
        compared++;
      }
    }
    assertThat(compared).isGreaterThanOrEqualTo(4);
  }

  /** Files of the project, and the record that the README makes, as the test finds them. */
  private Object here(String word) {
    if (word.equals("news.db")) {
      return folder.resolve(word);
    }
    return word.startsWith("examples/") ? Session.project(word) : word;
  }

  @Test
  void linksLeadSomewhere() throws IOException {
    int links = 0;
    for (String name :
        List.of(
            "README.md",
            "CONTRIBUTING.md",
            "docs/start-here.md",
            "docs/record.md",
            "docs/output.md",
            "docs/codebook.md",
            "docs/how-to/evaluate.md",
            "docs/confidence.md",
            "docs/accuracy.md")) {
      Path page = Session.project(name);
      Matcher link = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)").matcher(Files.readString(page));
      while (link.find()) {
        assertThat(page.resolveSibling(link.group(1))).as("link in " + name).exists();
        links++;
      }
    }
    assertThat(links).isPositive();
  }
}
