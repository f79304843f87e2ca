package org.entente.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.codebook.Codebook;
import org.entente.discourse.Coder;
import org.entente.evaluation.GoldArticle;
import org.entente.evaluation.GoldSet;
import org.entente.evaluation.MarkedSentence;
import org.entente.model.ArticleRecord;
import org.entente.press.PressReader;
import org.entente.press.Reading;
import org.entente.world.World;

/** Reads the texts of gold as if each were an article given to {@code entente read}. */
final class GoldCoding {

  /** Language of marked sentences; they are too short for it to be detected. */
  private static final String MARKED_LANGUAGE = "en";

  private final Terminal terminal;
  private final Codebook codebook;
  private final int threads;
  private final ObjectMapper mapper = new ObjectMapper();
  private final Map<String, ArticleRecord> records = new HashMap<>();
  private boolean refused;
  private boolean failed;

  GoldCoding(Terminal terminal, Codebook codebook, int threads) {
    this.terminal = terminal;
    this.codebook = codebook;
    this.threads = threads;
  }

  /** What was found, by the id of article or sentence. */
  Map<String, ArticleRecord> records() {
    return records;
  }

  /** Whether a text could not be read. */
  boolean isRefused() {
    return refused;
  }

  /** Whether the coder itself failed on a text. */
  boolean isFailed() {
    return failed;
  }

  /** Codes all texts; what cannot be coded is told on the terminal and left out. */
  void code(GoldSet gold) throws InterruptedException {
    Coder coder = new Coder(codebook, World.standard(), LocalDate.now(terminal.clock()));
    PressReader press = new PressReader(Set.copyOf(codebook.languages()));
    int texts = gold.articles().size() + gold.sentences().size();
    Run run = new Run(terminal, texts > 1, OptionalLong.of(texts));
    try (Coding coding = new Coding(coder, threads, outcome -> take(outcome, run))) {
      boolean more = true;
      for (GoldArticle article : gold.articles()) {
        more = more && add(coding, press, article.origin(), json(article));
      }
      for (MarkedSentence sentence : gold.sentences()) {
        more = more && add(coding, press, sentence.origin(), json(sentence));
      }
      coding.finish();
    }
    run.end();
  }

  private static boolean add(Coding coding, PressReader press, String origin, String json)
      throws InterruptedException {
    boolean more = true;
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    try (Stream<Reading> readings = press.read(origin, new ByteArrayInputStream(bytes))) {
      Iterator<Reading> each = readings.iterator();
      while (more && each.hasNext()) {
        more = coding.add(each.next());
      }
    }
    return more;
  }

  private boolean take(Coding.Outcome outcome, Run run) {
    if (outcome instanceof Coding.NotRead notRead) {
      refused = true;
      run.refused(notRead.message());
    } else if (outcome instanceof Coding.Failed failure) {
      failed = true;
      run.failed(failure.id(), failure.problem());
    } else if (outcome instanceof Coding.Coded coded) {
      run.read(() -> records.put(coded.record().article().id(), coded.record()));
    }
    return true;
  }

  private String json(GoldArticle article) {
    ObjectNode node = mapper.createObjectNode();
    node.put("id", article.id());
    node.put("title", article.title());
    node.put("text", article.text());
    node.put("published", article.published());
    node.put("outlet", article.outlet());
    node.put("url", article.url());
    node.put("language", article.language());
    return node.toString();
  }

  private String json(MarkedSentence sentence) {
    ObjectNode node = mapper.createObjectNode();
    node.put("id", sentence.id());
    node.put("text", sentence.text());
    node.put("language", MARKED_LANGUAGE);
    return node.toString();
  }
}
