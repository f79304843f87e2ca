package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code entente read} from outside. */
class ReadCommandTest {

  private static final String EXPULSION = "Le Mali a expulsé l'ambassadeur de France.";

  @TempDir private Path folder;

  @Test
  void printsEventsForPeople() {
    Session session = Session.of("read", Session.project("examples/niamey.txt"));
    assertThat(session.code()).isZero();
    assertThat(session.err()).isEmpty();
    assertThat(session.out())
        .startsWith(
            """
            Le Niger et l'Algérie s'accordent sur la sécurité de leur frontière
            fr · 2025-05-14 (inferred from the text) · credits ANP, AFP
            """)
        .contains(
            """
              SANCTION/withdraw
                Le Mali (MLI/GOV) takes measures against Alger (DZA/GOV)
            """)
        .contains("“Le Mali rappelle son ambassadeur à Alger”")
        .doesNotContain("\u001b[");
    assertThat(session.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void coloursOnATerminalOnly() {
    Session session = Session.onTerminal("read", Session.project("examples/niamey.txt"));
    assertThat(session.out())
        .contains(
            "\u001b[31m\u001b[1mSANCTION/withdraw\u001b[0m",
            "Le Mali \u001b[1mrappelle\u001b[0m son");
    assertThat(session.err()).as("one article needs no progress").isEmpty();
  }

  @Test
  void environmentAndLauncherSayWhatTheTerminalCan() {
    Map<String, String> plain = Map.of();
    assertThat(terminal(plain, "out,err", "100").coloured()).isTrue();
    assertThat(terminal(plain, "out,err", "100").progress()).isTrue();
    assertThat(terminal(plain, "out,err", "100").width()).isEqualTo(100);
    assertThat(terminal(plain, ",err", "100").coloured()).isFalse();
    assertThat(terminal(plain, "out", "").progress()).isFalse();
    assertThat(terminal(plain, "out", "").width()).isEqualTo(80);
    assertThat(terminal(plain, "out", "7").width()).isEqualTo(40);
    assertThat(terminal(plain, "out", "9999").width()).isEqualTo(120);
    assertThat(terminal(Map.of("NO_COLOR", "1"), "out,err", "").coloured()).isFalse();
    assertThat(terminal(Map.of("NO_COLOR", ""), "out,err", "").coloured())
        .as("empty means unset")
        .isTrue();
    assertThat(terminal(Map.of("TERM", "dumb"), "out,err", "").coloured()).isFalse();
    assertThat(terminal(Map.of("TERM", "dumb"), "out,err", "").progress()).isFalse();
  }

  private static Terminal terminal(
      Map<String, String> environment, String terminals, String columns) {
    Properties launcher = new Properties();
    launcher.setProperty("entente.terminal", terminals);
    launcher.setProperty("entente.columns", columns);
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return Terminal.of(
        nowhere,
        nowhere,
        new ByteArrayInputStream(new byte[0]),
        environment,
        launcher,
        Session.CLOCK);
  }

  @Test
  void standardInput() {
    Session session =
        Session.reading("Mali et France\n\n" + EXPULSION, "read", "--format", "jsonl", "-");
    assertThat(session.code()).isZero();
    assertThat(Json.of(session.out()).at("/article/id").textValue()).isEqualTo("stdin");
    assertThat(Json.of(session.out()).at("/events/0/type").textValue()).isEqualTo("SANCTION");
    assertThat(Json.of(session.out()).at("/events/0/actors/0/code").textValue())
        .isEqualTo("MLI/GOV");
    assertThat(Json.of(session.out()).at("/events/0/recipients/0/code").textValue())
        .isEqualTo("FRA/GOV");
  }

  @Test
  void foldersAreReadInOrderWhateverTheThreads() throws IOException {
    StringBuilder expected = new StringBuilder();
    for (int i = 10; i < 30; i++) {
      // Articles of different length, so that later ones are ready before earlier ones.
      String text = (EXPULSION + " ").repeat(1 + (30 - i) % 7);
      Files.writeString(folder.resolve("a" + i + ".txt"), "Article " + i + " : Mali\n\n" + text);
      expected.append("a").append(i).append(' ');
    }
    Session two = Session.of("read", "--format", "jsonl", "--threads", "2", folder);
    assertThat(two.code()).isZero();
    StringBuilder ids = new StringBuilder();
    two.out()
        .lines()
        .forEach(line -> ids.append(Json.of(line).at("/article/id").textValue()).append(' '));
    assertThat(ids.toString()).isEqualTo(expected.toString());
    assertThat(Session.of("read", "--format", "jsonl", "--threads", "1", folder).out())
        .isEqualTo(two.out());
  }

  @Test
  void progressOfSeveralFilesGoesToStandardError() throws IOException {
    List<Path> files =
        List.of(folder.resolve("a.txt"), folder.resolve("b.txt"), folder.resolve("c.jsonl"));
    Files.writeString(files.get(0), EXPULSION);
    Files.writeString(files.get(1), EXPULSION);
    Files.writeString(
        files.get(2), ("{\"text\":\"" + EXPULSION + "\",\"language\":\"fr\"}\n").repeat(2));
    Session session = Session.onTerminal("read", folder);
    assertThat(session.err())
        .contains("0/4 articles · loading the parser", "3/4 articles · ", " left");
    assertThat(session.err()).endsWith("\r\u001b[K");
    assertThat(session.out()).doesNotContain("articles · ");
    assertThat(Session.of("read", folder).err()).isEmpty();
  }

  @Test
  void leavesOutWhatIsNotSureEnough() {
    Path example = Session.project("examples/niamey.txt");
    int all = Json.of(Session.of("read", "--format", "json", example).out()).get("events").size();
    Session sure = Session.of("read", "--format", "json", "--min-confidence", "1", example);
    assertThat(sure.code()).isZero();
    assertThat(all).isPositive();
    assertThat(Json.of(sure.out()).get("events").size()).isLessThan(all);
    assertThat(Json.of(sure.out()).get("events"))
        .allMatch(event -> event.get("confidence").doubleValue() >= 1);
  }
}
