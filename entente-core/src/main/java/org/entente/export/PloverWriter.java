package org.entente.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Event;
import org.entente.model.Place;

/**
 * PLOVER JSON Lines: one object for each event with the fields of the manual (chapter "Data
 * fields"), and a few of our own where the manual has none, as it allows. Every field is always
 * there; what is absent is null or an empty list.
 */
final class PloverWriter implements EventWriter {

  private final ObjectMapper mapper = new ObjectMapper();
  private final Appendable sink;
  private final Provenance provenance;

  PloverWriter(Appendable sink, Provenance provenance) {
    this.sink = sink;
    this.provenance = provenance;
  }

  @Override
  public void begin() {
    // JSON Lines has no header.
  }

  @Override
  public void write(ReportedEvent event) throws IOException {
    sink.append(mapper.writeValueAsString(object(event))).append('\n');
  }

  @Override
  public List<String> losses() {
    return List.of(); // what the manual has no field for has one of our own
  }

  private ObjectNode object(ReportedEvent reported) {
    Report report = reported.main();
    Event event = report.event();
    Day day = Day.of(report);
    ObjectNode node = mapper.createObjectNode();
    node.put("id", String.valueOf(reported.id()));
    node.put("has_event", true);
    node.put("date", day == null ? null : day.first().toString());
    node.putNull("time");
    boolean exact = day == null || day.first().equals(day.last());
    node.put("enddate", exact ? null : day.last().toString());
    node.putNull("endtime");
    entities(node.putArray("actor"), report, event.actors());
    entities(node.putArray("recipient"), report, event.recipients());
    node.putArray("event").add(event.type());
    node.set("event_loc", event.place() == null ? null : place(event.place()));
    node.putArray("event_text").add(event.trigger().text());
    node.put("quad_code", event.quad());
    node.put("event_scale", event.score());
    ArrayNode mode = node.putArray("mode");
    if (event.mode() != null) {
      mode.add(event.mode());
    }
    ArrayNode context = node.putArray("context");
    event.contexts().forEach(context::add);
    if (!event.status().equals("actual")) {
      context.add(event.status().equals("negated") ? "negation" : event.status());
    }
    node.putNull("link");
    node.put("text", event.evidence().text());
    node.set("text_info", text(report));
    node.set("cite_info", citation(report.article()));
    node.put("coder", "entente " + provenance.version());
    node.put("coded_date", provenance.at().atZone(ZoneOffset.UTC).toLocalDate().toString());
    node.put(
        "coded_time",
        DateTimeFormatter.ISO_TIME.format(
            provenance.at().atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS)));
    node.put("comment", String.join("; ", event.derivation()));
    own(node, reported, day);
    return node;
  }

  /** Fields that the manual has not. */
  private void own(ObjectNode node, ReportedEvent reported, Day day) {
    Event event = reported.main().event();
    node.put("status", event.status());
    node.put("date_precision", day == null ? null : day.precision().word());
    node.put("confidence", event.confidence());
    node.put("cameo", Codes.cameo(event));
    ArrayNode subjects = node.putArray("subjects");
    event.subjects().forEach(subjects::add);
    ArrayNode frameworks = node.putArray("frameworks");
    event.frameworks().forEach(framework -> frameworks.add(framework.code()));
    ArrayNode attribution = node.putArray("attribution");
    event
        .attribution()
        .forEach(
            source ->
                attribution.addObject().put("name", source.name()).put("code", source.code()));
    node.put("reports", reported.reports().size());
  }

  private static void entities(ArrayNode array, Report report, List<Actor> actors) {
    for (Actor actor : actors) {
      ObjectNode node = array.addObject();
      node.put("code", Codes.ploverCode(actor));
      node.put("sector", Codes.ploverSector(actor));
      node.put("entity_text", actor.text());
      node.putNull("identifier_id");
      node.put("identifier_text", Codes.name(actor));
      node.putNull("religion");
      node.putNull("ethnicity");
      node.put("office", actor.office());
      node.putNull("gender");
      node.putNull("age");
      node.put("entente_code", actor.code());
      node.put("start", actor.isImplied() ? null : report.characters(actor.start()));
      node.put("end", actor.isImplied() ? null : report.characters(actor.end()));
    }
  }

  private ObjectNode place(Place place) {
    ObjectNode node = mapper.createObjectNode();
    node.put("extracted_place", place.name());
    node.put("resolved_place", place.geonameId() == null ? null : place.name());
    node.put("geonameid", place.geonameId());
    node.put("lat", place.latitude());
    node.put("lon", place.longitude());
    node.putNull("city");
    node.putNull("district");
    node.putNull("province");
    node.put("country", Codes.countryName(place.country()));
    node.put("country_code", place.country());
    node.putNull("feature_class");
    node.putNull("feature_code");
    node.putNull("resolution");
    return node;
  }

  private ObjectNode text(Report report) {
    int start = report.event().evidence().start();
    ObjectNode node = mapper.createObjectNode();
    node.put("sequence", Sentences.number(report.article(), start));
    node.put("start", report.characters(start));
    node.put("end", report.characters(report.event().evidence().end()));
    ArrayNode story = node.putArray("text_story");
    story.add(report.event().evidence().text());
    report.event().mentions().forEach(sentence -> story.add(sentence.text()));
    return node;
  }

  private ObjectNode citation(Article article) {
    ObjectNode node = mapper.createObjectNode();
    node.putNull("corpus");
    node.put("citation", article.id());
    node.put("url", article.url());
    node.put("title", article.title());
    node.put("language", article.language());
    node.put("publication", article.outlet());
    node.putNull("license");
    node.putNull("copyright");
    node.put("coder", "entente");
    node.put("codebook", "plover-2.0");
    return node.put("version", provenance.version());
  }
}
