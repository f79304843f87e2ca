package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher {@code ./entente} as a process of its own, in a locale that is neither French nor
 * UTF-8.
 */
class LauncherIT {

  @TempDir private Path folder;

  private Session entente(Object... arguments) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    List<String> command = new ArrayList<>(List.of(Session.project("entente").toString()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    process.getOutputStream().close();
    boolean ended = process.waitFor(5, TimeUnit.MINUTES);
    process.destroyForcibly();
    assertThat(ended).as("ended within five minutes").isTrue();
    return new Session(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  @Test
  void readsAnArticle() throws IOException, InterruptedException {
    Session session = entente("read", "--format", "jsonl", Session.project("examples/niamey.txt"));
    assertThat(session.err()).isEmpty();
    assertThat(session.code()).isZero();
    assertThat(Json.of(session.out()).at("/article/title").textValue()).contains("Algérie");
    assertThat(Json.of(session.out()).get("events")).isNotEmpty();
  }

  @Test
  void refusesWhatItCannotRead() throws IOException, InterruptedException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), " ", StandardCharsets.UTF_8);
    Session session = entente("read", empty);
    assertThat(session.code()).isEqualTo(3);
    assertThat(session.err()).startsWith("E03 ");
    assertThat(session.out()).isEmpty();
  }
}
