package org.entente.press;

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

class ErrorDocumentationTest {

  private static final Pattern ENTRY = Pattern.compile("(?m)^### (E\\d\\d) (.+)$");
  private static final Pattern EXIT = Pattern.compile("(?m)^\\| (\\d+) \\| `(\\w+)` \\|");

  private static String document() throws IOException {
    return Files.readString(Path.of("../docs/errors.md"));
  }

  @Test
  void everyCodeHasItsEntryAndEveryEntryItsCode() throws IOException {
    Map<String, String> documented = new LinkedHashMap<>();
    Matcher matcher = ENTRY.matcher(document());
    while (matcher.find()) {
      assertThat(documented.put(matcher.group(1), matcher.group(2)))
          .as("second entry " + matcher.group(1))
          .isNull();
    }
    Map<String, String> codes = new LinkedHashMap<>();
    Arrays.stream(ErrorCode.values()).forEach(code -> codes.put(code.name(), code.title()));
    assertThat(documented).containsExactlyEntriesOf(codes);
  }

  @Test
  void exitCodes() throws IOException {
    Map<Integer, String> documented = new LinkedHashMap<>();
    Matcher matcher = EXIT.matcher(document());
    while (matcher.find()) {
      documented.put(Integer.valueOf(matcher.group(1)), matcher.group(2));
    }
    Map<Integer, String> codes = new LinkedHashMap<>();
    Arrays.stream(ExitCode.values()).forEach(code -> codes.put(code.status(), code.name()));
    assertThat(documented).containsExactlyEntriesOf(codes);
  }

  @Test
  void limitsAreThoseOfTheCode() throws IOException {
    assertThat(document())
        .contains("2,000,000 characters", "8,000,000 bytes", "20,000 elements")
        .satisfies(text -> assertThat(PressReader.MAX_ARTICLE_CHARS).isEqualTo(2_000_000))
        .satisfies(text -> assertThat(PressReader.MAX_ARTICLE_BYTES).isEqualTo(8_000_000))
        .satisfies(text -> assertThat(HtmlPage.MOST_ELEMENTS).isEqualTo(20_000));
  }
}
