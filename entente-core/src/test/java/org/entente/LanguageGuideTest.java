package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The guide to a new language names files that exist. */
class LanguageGuideTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern FILE = Pattern.compile("`(entente-core/[^`]+|scripts/[^`]+)`");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");

  @Test
  void namedFilesExist() throws IOException {
    Path guide = ROOT.resolve("docs/how-to/add-a-language.md");
    String text = Files.readString(guide);
    List<String> files = FILE.matcher(text).results().map(m -> m.group(1)).toList();
    assertThat(files).hasSizeGreaterThan(10).allMatch(file -> Files.exists(ROOT.resolve(file)));
    List<String> links = LINK.matcher(text).results().map(LanguageGuideTest::target).toList();
    assertThat(links).isNotEmpty().allMatch(l -> Files.exists(guide.resolveSibling(l)));
  }

  private static String target(MatchResult link) {
    return link.group(1);
  }
}
