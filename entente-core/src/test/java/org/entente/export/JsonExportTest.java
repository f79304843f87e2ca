package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.ArticleRecord;
import org.entente.model.Attribution;
import org.entente.model.Block;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.Framework;
import org.entente.model.Mention;
import org.entente.model.Place;
import org.entente.model.Quote;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.junit.jupiter.api.Test;

/**
 * The output contract, field by field: every field is there, absent values are null or empty lists.
 */
class JsonExportTest {

  private static final String TEXT =
      "L'Iran et le Bélarus s'accordent\n\nL'Iran s'est engagé lundi à Minsk, selon l'agence.";

  private final JsonExport export = new JsonExport();

  private static Article article(String title, LocalDate published, String dateline) {
    return new Article(
        "a1",
        null,
        null,
        "fr",
        title,
        published,
        published != null,
        TEXT,
        dateline,
        published == null ? List.of() : List.of("Xinhua", "VNA"),
        published == null
            ? List.of()
            : List.of(new Article.Related("L'Iran et le Bélarus s'accordent", 0, 32)),
        List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, TEXT.length()))));
  }

  private static Actor iran() {
    return Actor.state("IRN", "GOV", null, null, "L'Iran", new Span(34, 40));
  }

  private static Event full() {
    return new Event(
        "e1",
        "AGREE",
        null,
        1,
        3.5,
        List.of("diplomatic"),
        "future",
        List.of(iran()),
        List.of(new Actor("IGO:SCO", null, null, "OCS", "membre", "OCS", 41, 44)),
        new EventDate("2024-09-13", 54, 59, "lundi"),
        new Place("Minsk", "BLR", 53.9, 27.567, 625144L, 62, 67),
        List.of(new Framework("IGO:SCO", "Organisation de coopération de Shanghai")),
        List.of("trade"),
        List.of(new Attribution("IRN/MED", "IRNA", "agency", "selon", 75, 84)),
        new Quote(47, 53, "engagé"),
        new Quote(34, 85, "L'Iran s'est engagé lundi à Minsk, selon l'agence."),
        List.of(new Quote(0, 32, "L'Iran et le Bélarus s'accordent")),
        List.of("engager: promise"),
        "057",
        0.75);
  }

  private static Event bare() {
    Quote words = new Quote(47, 53, "engagé");
    return new Event(
        "e2", "ACCUSE", "allege", 3, -3, List.of(), "actual", List.of(), List.of(), null, null,
        List.of(), List.of(), List.of(), words, words, List.of(), List.of(), null, 1);
  }

  @Test
  void writesEveryFieldOfTheContract() {
    Statement statement =
        new Statement(
            iran(), null, "claim", "à Minsk", 60, 67, "selon", List.of("trade"), List.of("e1"));
    Mention mention = new Mention("country", "IRN", "Iran", 36, 40);
    ArticleRecord record =
        new ArticleRecord(
            article("L'Iran et le Bélarus s'accordent", LocalDate.of(2024, 9, 13), "MINSK -"),
            List.of(full()),
            List.of(statement),
            List.of(mention));
    assertThat(export.line(record))
        .isEqualTo(
            "{\"article\":{\"id\":\"a1\",\"url\":null,\"outlet\":null,\"language\":\"fr\","
                + "\"title\":\"L'Iran et le Bélarus s'accordent\",\"published\":\"2024-09-13\","
                + "\"publishedInferred\":true,"
                + "\"text\":\"L'Iran et le Bélarus s'accordent\\n\\nL'Iran s'est engagé lundi à Minsk, selon l'agence.\","
                + "\"dateline\":\"MINSK -\",\"credits\":[\"Xinhua\",\"VNA\"],"
                + "\"related\":[{\"title\":\"L'Iran et le Bélarus s'accordent\",\"start\":0,\"end\":32}]},"
                + "\"events\":[{\"id\":\"e1\",\"type\":\"AGREE\",\"mode\":null,\"quad\":1,\"score\":3.5,"
                + "\"contexts\":[\"diplomatic\"],\"status\":\"future\","
                + "\"actors\":[{\"code\":\"IRN/GOV\",\"country\":\"IRN\",\"sector\":\"GOV\",\"name\":null,"
                + "\"office\":null,\"text\":\"L'Iran\",\"start\":34,\"end\":40}],"
                + "\"recipients\":[{\"code\":\"IGO:SCO\",\"country\":null,\"sector\":null,\"name\":\"OCS\","
                + "\"office\":\"membre\",\"text\":\"OCS\",\"start\":41,\"end\":44}],"
                + "\"date\":{\"value\":\"2024-09-13\",\"start\":54,\"end\":59,\"text\":\"lundi\"},"
                + "\"place\":{\"name\":\"Minsk\",\"country\":\"BLR\",\"latitude\":53.9,\"longitude\":27.567,"
                + "\"geonameId\":625144,\"start\":62,\"end\":67},"
                + "\"frameworks\":[{\"code\":\"IGO:SCO\",\"name\":\"Organisation de coopération de Shanghai\"}],"
                + "\"subjects\":[\"trade\"],"
                + "\"attribution\":[{\"code\":\"IRN/MED\",\"name\":\"IRNA\",\"kind\":\"agency\",\"cue\":\"selon\","
                + "\"start\":75,\"end\":84}],"
                + "\"trigger\":{\"start\":47,\"end\":53,\"text\":\"engagé\"},"
                + "\"evidence\":{\"start\":34,\"end\":85,"
                + "\"text\":\"L'Iran s'est engagé lundi à Minsk, selon l'agence.\"},"
                + "\"mentions\":[{\"start\":0,\"end\":32,\"text\":\"L'Iran et le Bélarus s'accordent\"}],"
                + "\"derivation\":[\"engager: promise\"],\"cameo\":\"057\",\"confidence\":0.75}],"
                + "\"statements\":[{\"speaker\":{\"code\":\"IRN/GOV\",\"country\":\"IRN\",\"sector\":\"GOV\","
                + "\"name\":null,\"office\":null,\"text\":\"L'Iran\",\"start\":34,\"end\":40},\"addressee\":null,"
                + "\"kind\":\"claim\",\"text\":\"à Minsk\",\"start\":60,\"end\":67,\"cue\":\"selon\","
                + "\"subjects\":[\"trade\"],\"events\":[\"e1\"]}],"
                + "\"mentions\":[{\"kind\":\"country\",\"code\":\"IRN\",\"text\":\"Iran\",\"start\":36,\"end\":40}]}");
  }

  @Test
  void writesAbsentValuesAsNullOrEmptyLists() throws IOException {
    ArticleRecord record =
        new ArticleRecord(article(null, null, null), List.of(bare()), List.of(), List.of());
    JsonNode read = new ObjectMapper().readTree(export.line(record));
    for (String field : List.of("url", "outlet", "title", "published", "dateline")) {
      assertThat(read.path("article").path(field).isNull()).as(field).isTrue();
    }
    for (String field : List.of("credits", "related")) {
      assertThat(read.path("article").path(field).isArray()).as(field).isTrue();
    }
    JsonNode event = read.path("events").get(0);
    for (String field : List.of("date", "place", "cameo")) {
      assertThat(event.path(field).isNull()).as(field).isTrue();
    }
    for (String field :
        List.of(
            "contexts",
            "actors",
            "recipients",
            "frameworks",
            "subjects",
            "attribution",
            "derivation",
            "mentions")) {
      assertThat(event.path(field).isArray()).as(field).isTrue();
      assertThat(event.path(field)).as(field).isEmpty();
    }
    assertThat(read.path("statements").isArray()).isTrue();
    assertThat(read.path("mentions").isArray()).isTrue();
  }

  @Test
  void writesThePlaceOfTheHighSeasWithoutCountryOrId() throws IOException {
    Quote words = new Quote(47, 53, "engagé");
    Event event =
        new Event(
            "e3",
            "ASSAULT",
            null,
            4,
            -10,
            List.of(),
            "actual",
            List.of(),
            List.of(),
            null,
            new Place("mer Rouge", null, 20.0, 38.5, null, 1, 2),
            List.of(),
            List.of(),
            List.of(),
            words,
            words,
            List.of(),
            List.of(),
            null,
            1);
    ArticleRecord record =
        new ArticleRecord(article(null, null, null), List.of(event), List.of(), List.of());
    JsonNode place =
        new ObjectMapper().readTree(export.line(record)).path("events").get(0).path("place");
    List<String> fields = new ArrayList<>();
    place.fieldNames().forEachRemaining(fields::add);
    assertThat(fields)
        .containsExactly("name", "country", "latitude", "longitude", "geonameId", "start", "end");
    assertThat(place.path("country").isNull()).isTrue();
    assertThat(place.path("geonameId").isNull()).isTrue();
  }

  @Test
  void keepsOffsetsInUtf16CodeUnits() throws IOException {
    String text = "\uD83D\uDE00 Minsk";
    Article emoji =
        new Article(
            "a", null, null, "fr", null, null, false, text, null, List.of(), List.of(), List.of());
    ArticleRecord record =
        new ArticleRecord(
            emoji, List.of(), List.of(), List.of(new Mention("place", "625144", "Minsk", 3, 8)));
    JsonNode read = new ObjectMapper().readTree(export.line(record));
    JsonNode mention = read.path("mentions").get(0);
    String written = read.path("article").path("text").asText();
    assertThat(written.substring(mention.path("start").asInt(), mention.path("end").asInt()))
        .isEqualTo("Minsk");
  }

  @Test
  void writesALineWithoutBreaksAndTheSameIndented() throws IOException {
    ArticleRecord record =
        new ArticleRecord(article(null, null, null), List.of(bare()), List.of(), List.of());
    assertThat(export.line(record)).doesNotContain("\n");
    ObjectMapper mapper = new ObjectMapper();
    assertThat(mapper.readTree(export.pretty(record)))
        .isEqualTo(mapper.readTree(export.line(record)));
    assertThat(export.pretty(record)).contains("\n");
  }
}
