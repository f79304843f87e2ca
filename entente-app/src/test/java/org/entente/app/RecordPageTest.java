package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.record.export.Sheet;
import org.entente.record.export.Sheets;
import org.junit.jupiter.api.Test;

/** docs/record.md names the columns of every answer. */
class RecordPageTest {

  private static final Map<String, Sheet<?>> SHEETS =
      Map.of(
          "events", Sheets.EVENTS,
          "reports", Sheets.REPORTS,
          "articles", Sheets.ARTICLES,
          "statements", Sheets.STATEMENTS,
          "months", Sheets.MONTHS,
          "partners", Sheets.PARTNERS,
          "offices", Sheets.OFFICES,
          "standing", Sheets.standing("2026-01-01"));

  @Test
  void thePageNamesAllColumns() throws IOException {
    Matcher block =
        Pattern.compile("(?s)<!-- columns (\\S+) -->(.*?)<!-- end -->")
            .matcher(Files.readString(Session.project("docs/record.md")));
    Map<String, List<String>> described = new TreeMap<>();
    while (block.find()) {
      described.put(block.group(1), List.of(block.group(2).strip().split(",\\s+")));
    }
    Map<String, List<String>> columns = new TreeMap<>();
    SHEETS.forEach((name, sheet) -> columns.put(name, sheet.names()));
    assertThat(described).isEqualTo(columns);
  }

  @Test
  void thePageNamesAllSectionsOfAnActor() throws IOException {
    String page = Files.readString(Session.project("docs/record.md"));
    for (ActorCommand.Section section : ActorCommand.Section.values()) {
      assertThat(page).contains("| `" + section + "` | ");
    }
  }
}
