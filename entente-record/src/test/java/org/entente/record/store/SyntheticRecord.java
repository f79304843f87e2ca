package org.entente.record.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Event;
import org.entente.record.Made;

/**
 * Fills a SQLite store with synthetic events, written straight into its tables: a few sides take
 * part in most events, a few types and subjects are most common, and the last years hold more than
 * the first.
 */
final class SyntheticRecord {

  static final List<String> TYPES =
      List.of(
          "CONSULT",
          "SUPPORT",
          "ACCUSE",
          "ASSAULT",
          "AGREE",
          "REQUEST",
          "COERCE",
          "COOPERATE",
          "SANCTION",
          "REJECT",
          "THREATEN",
          "AID",
          "MOBILIZE",
          "PROTEST",
          "CONCEDE",
          "RETREAT");
  static final List<String> SUBJECTS =
      List.of(
          "security", "trade", "diplomacy", "defence", "energy", "governance", "mining", "health");
  static final List<String> FRAMEWORKS =
      List.of("IGO:UN", "IGO:EU", "IGO:NATO", "IGO:AU", "IGO:SCO");
  private static final List<String> STATUSES =
      List.of("actual", "future", "historical", "hypothetical", "negated");
  private static final int EVENTS_PER_ARTICLE = 4;
  private static final LocalDate LAST = LocalDate.of(2026, 3, 15);
  private static final int DAYS = 3650;

  final List<String> sides = new ArrayList<>();
  private final Random random = new Random(7);
  private final List<String> words = new ArrayList<>();

  SyntheticRecord() {
    for (String code : Locale.getISOCountries()) {
      sides.add(new Locale("", code).getISO3Country());
    }
    Collections.shuffle(sides, random);
    sides.addAll(5, FRAMEWORKS);
    for (int i = 0; i < 20_000; i++) {
      words.add("mot" + Integer.toString(i, 36));
    }
  }

  /** One of so many things, the first far more often than the last (Zipf). */
  int skewed(int count) {
    return Math.min(count - 1, (int) Math.floor(Math.pow(count + 1, random.nextDouble())) - 1);
  }

  String side() {
    return sides.get(skewed(sides.size()));
  }

  LocalDate day() {
    return LAST.minusDays((long) (DAYS * Math.pow(random.nextDouble(), 2)));
  }

  String word() {
    return words.get(skewed(words.size()));
  }

  private String words(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(word()).append(' ');
    }
    return text.toString();
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  void fill(Connection connection, int events) throws SQLException {
    connection.createStatement().execute("PRAGMA cache_size = -800000");
    connection.createStatement().execute("PRAGMA synchronous = OFF");
    connection.setAutoCommit(false);
    String document = Documents.document(event());
    try (PreparedStatement article =
            connection.prepareStatement(
                "INSERT INTO article (id, identity, current_version, first_seen) VALUES (?, ?, ?, '')");
        PreparedStatement version =
            connection.prepareStatement(
                "INSERT INTO article_version (id, article_id, number, content_hash, outlet, language, title, published, text, document, sketch, analysis, codebook, stored_at, coded_at) VALUES (?, ?, 1, ?, 'o', 'fr', ?, ?, ?, '{}', '', '', '', '', '')");
        PreparedStatement search =
            connection.prepareStatement(
                "INSERT INTO article_search (rowid, title, text) VALUES (?, ?, ?)");
        PreparedStatement event =
            connection.prepareStatement(
                "INSERT INTO event (id, type, status, quad, score, confidence, date, day, country, reports, sources, languages, evidence) VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, 'fr', 'Une phrase.')");
        PreparedStatement party =
            connection.prepareStatement(
                "INSERT INTO event_party (event_id, role, place, code, side, name, office, day) VALUES (?, ?, 0, ?, ?, ?, ?, ?)");
        PreparedStatement side =
            connection.prepareStatement(
                "INSERT INTO event_side (side, day, event_id, type, country, confidence, acts, receives, reports) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)");
        PreparedStatement pair =
            connection.prepareStatement(
                "INSERT INTO event_pair (one, other, day, event_id, type, country, status, score, confidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        PreparedStatement label =
            connection.prepareStatement(
                "INSERT OR IGNORE INTO event_label (kind, value, day, event_id, type, country, confidence) VALUES (?, ?, ?, ?, ?, ?, ?)");
        PreparedStatement statement =
            connection.prepareStatement(
                "INSERT INTO statement (id, article_id, version_id, day, speaker, side, kind, text, document, current) VALUES (?, ?, ?, ?, ?, ?, 'claim', ?, '{}', 1)");
        PreparedStatement spoken =
            connection.prepareStatement(
                "INSERT INTO statement_search (rowid, text) VALUES (?, ?)");
        PreparedStatement about =
            connection.prepareStatement(
                "INSERT INTO statement_subject (subject, side, day, statement_id) VALUES (?, ?, ?, ?)");
        PreparedStatement report =
            connection.prepareStatement(
                "INSERT INTO report (id, event_id, article_id, version_id, signature, document, analysis, codebook, reasons, current) VALUES (?, ?, ?, ?, ?, ?, '', '', '', 1)")) {
      for (long id = 1; id <= events; id++) {
        // Articles come in the order of their days, more of them with every year.
        double left = 1 - (double) id / events;
        String day = LAST.minusDays((long) (DAYS * left * left)).toString();
        long articleId = (id - 1) / EVENTS_PER_ARTICLE + 1;
        if ((id - 1) % EVENTS_PER_ARTICLE == 0) {
          String text = words(60);
          add(article, articleId, "id:" + articleId, articleId);
          add(version, articleId, articleId, "h" + articleId, "Titre", day, text);
          add(search, articleId, "Titre", text);
        }
        String type = TYPES.get(skewed(TYPES.size()));
        String one = side();
        String other = side();
        double score = type.equals("ASSAULT") ? -9 : random.nextInt(11) - 5;
        double confidence = 0.4 + 0.6 * random.nextDouble();
        String country = side();
        String status = STATUSES.get(skewed(STATUSES.size()));
        int sources = 1 + skewed(10);
        add(event, id, type, status, score, confidence, day, day, country, sources, sources);
        boolean named = random.nextInt(4) == 0;
        String name = named ? "Nom " + skewed(3000) : null;
        add(party, id, "A", one + "/GOV", one, name, named ? "ministre" : null, day);
        add(party, id, "R", other + "/GOV", other, null, null, day);
        for (String each :
            new TreeSet<>(Set.of(one)).equals(Set.of(other)) ? List.of(one) : List.of(one, other)) {
          add(
              side,
              each,
              day,
              id,
              type,
              country,
              confidence,
              each.equals(one) ? 1 : 0,
              each.equals(other) ? 1 : 0);
        }
        boolean ordered = one.compareTo(other) <= 0;
        add(
            pair,
            ordered ? one : other,
            ordered ? other : one,
            day,
            id,
            type,
            country,
            status,
            score,
            confidence);
        add(
            label,
            "subject",
            SUBJECTS.get(skewed(SUBJECTS.size())),
            day,
            id,
            type,
            country,
            confidence);
        if (random.nextInt(8) == 0) {
          add(
              label,
              "framework",
              FRAMEWORKS.get(skewed(FRAMEWORKS.size())),
              day,
              id,
              type,
              country,
              confidence);
        }
        String act = type + (type.equals("SUPPORT") && random.nextInt(3) == 0 ? ".sign" : ".other");
        add(label, "act", act, day, id, type, country, confidence);
        add(label, "act", act + "|" + one, day, id, type, country, confidence);
        add(label, "act", act + "|" + other, day, id, type, country, confidence);
        add(report, id, id, articleId, articleId, "s" + id, document);
        if (id % 2 == 0) {
          String said = words(12);
          add(statement, id, articleId, articleId, day, one + "/GOV", one, said);
          add(spoken, id, said);
          add(about, SUBJECTS.get(skewed(SUBJECTS.size())), one, day, id);
        }
        if (id % 50_000 == 0) {
          for (PreparedStatement each :
              List.of(
                  article, version, search, event, party, side, pair, label, report, statement,
                  spoken, about)) {
            each.executeBatch();
          }
          connection.commit();
        }
      }
    }
    connection.commit();
    connection.setAutoCommit(true);
    // No ANALYZE: nobody does it to a real record either.
  }

  private static Event event() {
    return Made.article("o", "fr", "2026-01-01", "Titre", "Une phrase.")
        .event("SUPPORT", "IRN BLR", "", "2026-01-01")
        .record()
        .events()
        .get(0);
  }

  private static void add(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.addBatch();
  }
}
