package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code entente read --format} from outside. */
class FormatOptionTest {

  private static final String SIGNED =
      "{\"id\":\"a\",\"language\":\"fr\",\"published\":\"2026-03-04\","
          + "\"text\":\"Le Mali et le Niger ont signé un accord. Le Mali n'a pas expulsé l'ambassadeur de"
          + " France.\"}\n";

  @TempDir private Path folder;

  @Test
  void severalFormatsGoToSeveralFilesInOneRun() throws IOException {
    Session session =
        Session.reading(
            SIGNED,
            "read",
            "--format=gdelt=" + folder.resolve("events.csv"),
            "--format=GDELT-Mentions=" + folder.resolve("mentions.csv"),
            "--format=csv",
            "-");
    assertThat(session.code()).isZero();
    List<String> events = Files.readAllLines(folder.resolve("events.csv"));
    List<String> mentions = Files.readAllLines(folder.resolve("mentions.csv"));
    assertThat(events).hasSize(2).allMatch(line -> line.split("\t", -1).length == 61);
    assertThat(mentions).hasSize(2).allMatch(line -> line.split("\t", -1).length == 16);
    assertThat(session.out()).startsWith("\ufeffevent_id,type,");
    assertThat(session.out().lines().count()).as("header, signature, denial").isEqualTo(3);
    assertThat(session.err().lines())
        .containsExactly(
            "entente: gdelt, gdelt-mentions: 1 event future, hypothetical or negated: left out, for the"
                + " format has no column for that (csv, plover and jsonl keep them)",
            "entente: gdelt, gdelt-mentions: 1 event with several actors or recipients: one row for each"
                + " pair",
            "entente: gdelt, gdelt-mentions: 1 event without a date of their own: written with the day of"
                + " publication");
  }

  @Test
  void formatsForPeopleGoToFilesToo() throws IOException {
    Path file = folder.resolve("events.txt");
    Session session =
        Session.reading(SIGNED, "read", "--format", "text=" + file, "--format", "jsonl", "-");
    assertThat(session.code()).isZero();
    assertThat(session.err()).isEmpty();
    assertThat(Json.of(session.out()).at("/article/id").textValue()).isEqualTo("a");
    assertThat(Files.readString(file)).contains("SUPPORT").doesNotContain("\u001b[");
  }

  @Test
  void twoFormatsCannotGoToOnePlace() {
    Session session = Session.of("read", "--format", "csv", "--format", "icews", "a.txt");
    assertThat(session.code()).isEqualTo(2);
    assertThat(session.err())
        .contains("--format icews: something else goes there already; say where: icews=FILE");
  }

  @Test
  void aFileThatCannotBeWritten() {
    Session session = Session.of("read", "--format", "csv=" + folder.resolve("no/such/x.csv"), "a");
    assertThat(session.code()).isEqualTo(2);
    assertThat(session.err()).contains("--format csv=", "cannot write there");
  }
}
