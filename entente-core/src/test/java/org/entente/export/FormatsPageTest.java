package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/formats.md says what the code writes, and its snippets load it. */
class FormatsPageTest {

  private static final Path PAGE = Path.of("../docs/formats.md");

  @TempDir private Path folder;

  private static Map<String, Table> tables() {
    Map<String, Table> tables = new LinkedHashMap<>();
    tables.put("polecat", PolecatTable.of(Told.PROVENANCE));
    tables.put("gdelt", GdeltEvents.of(Told.PROVENANCE));
    tables.put("gdelt-mentions", GdeltMentions.of(Told.PROVENANCE));
    tables.put("icews", IcewsTable.of());
    tables.put("csv", CsvTable.of());
    return tables;
  }

  /** Run with -Dentente.renew=true to write the tables of columns into the page. */
  @Test
  void columnsAreDescribed() throws IOException {
    String page = Files.readString(PAGE);
    String fresh = page;
    for (Map.Entry<String, Table> entry : tables().entrySet()) {
      String mark = "<!-- columns " + entry.getKey() + " -->\n";
      assertThat(fresh).contains(mark);
      int start = fresh.indexOf(mark) + mark.length();
      int end = fresh.indexOf("<!-- end -->", start);
      fresh = fresh.substring(0, start) + columns(entry.getValue()) + fresh.substring(end);
      assertThat(page)
          .contains(
              "| `" + entry.getKey() + "` | " + entry.getValue().columns().size() + " columns");
    }
    if (Boolean.getBoolean("entente.renew")) {
      Files.writeString(PAGE, fresh);
    }
    assertThat(Files.readString(PAGE))
        .as("stale; the end of the page tells how to renew it")
        .isEqualTo(fresh);
    for (EventFormat format : EventFormat.values()) {
      assertThat(page).contains("## " + format.word() + "\n");
    }
  }

  private static String columns(Table table) {
    StringBuilder rows = new StringBuilder("| column | type | what it holds |\n|---|---|---|\n");
    for (Column column : table.columns()) {
      rows.append("| ").append(column.name()).append(" | ").append(column.type().word());
      rows.append(" | ").append(column.meaning().replace("|", "\\|")).append(" |\n");
    }
    return rows.toString();
  }

  @Test
  void pythonLoadsEachFile() throws IOException, InterruptedException {
    String script =
        snippet("python")
            + """

            assert len(plover) == len(polecat) == len(events) == 1, "lines"
            assert len(gdelt) == len(icews) == 2 and len(mentions) == 4, "lines"
            assert len(gdelt[0]) == 61 and len(mentions[0]) == 16, "columns"
            assert gdelt[0]["SOURCEURL"] == "https://example.org/a?b=1" and gdelt[0]["EventCode"] == "057"
            assert mentions[0]["GLOBALEVENTID"] == gdelt[0]["GLOBALEVENTID"] == icews[0]["Event ID"]
            assert events[0]["event_id"] == plover[0]["id"] and polecat[0]["Event ID"].endswith(plover[0]["id"])
            assert events[0]["title"] == "'=1+1 \\"Accord\\" \\U0001F642", events[0]["title"]
            assert icews[0]["Longitude"] == "27.567" and polecat[0]["Version"] == "entente 0.1.0"
            print("loaded")
            """;
    assertThat(run("python3", "load.py", script)).isEqualTo("loaded");
  }

  @Test
  void rLoadsEachFile() throws IOException, InterruptedException {
    String script =
        snippet("r")
            + """

            stopifnot(nrow(polecat) == 1, ncol(polecat) == 40, nrow(events) == 1, ncol(events) == 33)
            stopifnot(nrow(gdelt) == 2, ncol(gdelt) == 61, nrow(mentions) == 4, ncol(mentions) == 16)
            stopifnot(nrow(icews) == 2, ncol(icews) == 20, icews[["CAMEO Code"]] == "057")
            stopifnot(gdelt$EventCode == "057", is.numeric(gdelt$GoldsteinScale), is.na(gdelt$AvgTone))
            stopifnot(mentions$GLOBALEVENTID[1] == gdelt$GLOBALEVENTID[1], is.na(polecat[["Event Mode"]]))
            stopifnot(as.Date(events$date) == as.Date("2026-03-02"), is.numeric(events$latitude))
            stopifnot(events$actor_names == "Iran; Belarus", grepl("B\\u00e9larus", events$evidence))
            cat("loaded")
            """;
    assertThat(run("Rscript", "load.R", script)).isEqualTo("loaded");
  }

  private static String snippet(String language) throws IOException {
    Matcher block =
        Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(Files.readString(PAGE));
    assertThat(block.find()).isTrue();
    return block.group(1);
  }

  private String run(String program, String name, String script)
      throws IOException, InterruptedException {
    assumeTrue(isInstalled(program), program + " is not installed: its snippet was not run");
    for (EventFormat format : EventFormat.values()) {
      StringBuilder sink = new StringBuilder();
      EventWriter writer = format.writer(sink, Told.PROVENANCE);
      writer.begin();
      writer.write(Told.article(), List.of(Told.signing()));
      Matcher file =
          Pattern.compile(Pattern.quote("events." + format.word()) + "\\.[a-z]+|events\\.csv")
              .matcher(
                  format == EventFormat.CSV
                      ? "events.csv"
                      : "events." + format.word() + "." + format.suffix());
      assertThat(file.matches()).isTrue();
      Files.writeString(folder.resolve(file.group()), sink, StandardCharsets.UTF_8);
    }
    Files.writeString(folder.resolve(name), script);
    Process process =
        new ProcessBuilder(program, name)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .collect(Collectors.joining("\n"));
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return said;
  }

  private static boolean isInstalled(String program) {
    for (String place : System.getenv("PATH").split(java.io.File.pathSeparator)) {
      if (Files.isExecutable(Path.of(place, program))) {
        return true;
      }
    }
    return false;
  }
}
