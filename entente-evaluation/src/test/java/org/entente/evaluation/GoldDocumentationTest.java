package org.entente.evaluation;

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

class GoldDocumentationTest {

  private static final Pattern ENTRY = Pattern.compile("(?m)^### (G\\d\\d) (.+)$");

  @Test
  void everyCodeHasItsEntryAndEveryEntryItsCode() throws IOException {
    Map<String, String> documented = new LinkedHashMap<>();
    Matcher matcher = ENTRY.matcher(Files.readString(Path.of("../docs/errors.md")));
    while (matcher.find()) {
      assertThat(documented.put(matcher.group(1), matcher.group(2))).as(matcher.group(1)).isNull();
    }
    Map<String, String> codes = new LinkedHashMap<>();
    Arrays.stream(GoldCode.values()).forEach(code -> codes.put(code.name(), code.title()));
    assertThat(documented).containsExactlyEntriesOf(codes);
  }
}
