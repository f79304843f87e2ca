package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProblemDocumentationTest {

  private static final Pattern ENTRY = Pattern.compile("(?m)^### (R\\d\\d) (.+)$");

  @Test
  void everyProblemHasItsEntryAndEveryEntryItsProblem() throws IOException {
    Map<String, String> documented = new LinkedHashMap<>();
    Matcher matcher = ENTRY.matcher(Files.readString(Path.of("../docs/errors.md")));
    while (matcher.find()) {
      documented.put(matcher.group(1), matcher.group(2));
    }
    Map<String, String> problems = new LinkedHashMap<>();
    Arrays.stream(RecordProblem.values()).forEach(p -> problems.put(p.name(), p.title()));
    assertThat(documented).containsExactlyEntriesOf(problems);
  }
}
