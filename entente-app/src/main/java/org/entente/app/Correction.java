package org.entente.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.codebook.Codebook;
import org.entente.codebook.EventType;
import org.entente.model.Actor;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.Place;
import org.entente.record.Days;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What a reviewer corrects: {@code type=AGREE actors=IRN/GOV,BLR/GOV date=2024-09-13}. */
final class Correction {

  private static final Set<String> FIELDS =
      Set.of("type", "mode", "status", "actors", "recipients", "date", "place", "country");

  private static final Pattern PAIR = Pattern.compile("(\\w+)=(\"[^\"]*\"|\\S*)");

  private final Map<String, String> fields;

  private Correction(Map<String, String> fields) {
    this.fields = fields;
  }

  static Correction of(CommandSpec spec, String words) {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher pair = PAIR.matcher(words);
    while (pair.find()) {
      fields.put(pair.group(1), pair.group(2).replace("\"", ""));
    }
    String rest = PAIR.matcher(words).replaceAll("").strip();
    if (fields.isEmpty() || !rest.isEmpty() || !FIELDS.containsAll(fields.keySet())) {
      throw wrong(
          spec,
          words.strip(),
          "some of type, mode, status, actors, recipients, date, place, country, each with = and its value");
    }
    String type = fields.get("type");
    Set<String> types = Codebook.standard().types().keySet();
    if (type != null && !types.contains(type)) {
      throw wrong(spec, "type=" + type, String.join(", ", types));
    }
    String date = fields.getOrDefault("date", "");
    if (!date.isEmpty() && Days.of(date).isEmpty()) {
      throw wrong(spec, "date=" + date, "2024-09-13, 2024-09, 2024 or nothing");
    }
    for (String party : List.of("actors", "recipients")) {
      for (String code : fields.getOrDefault(party, "").split(",")) {
        if (!code.matches("|[A-Z]{3}(/[A-Z]{3})?|(IGO|NSA):\\S+")) {
          throw wrong(
              spec, party + "=" + code, "codes such as IRN/GOV, IGO:UN, NSA:ISIS, WST or UNK");
        }
      }
    }
    return new Correction(fields);
  }

  private static ParameterException wrong(CommandSpec spec, String found, String allowed) {
    return new ParameterException(
        spec.commandLine(), "found \"" + found + "\"; allowed: " + allowed);
  }

  /** The event as it should be. */
  Event apply(Event event) {
    EventType type = Codebook.standard().type(fields.getOrDefault("type", event.type()));
    boolean other = !type.name().equals(event.type());
    return new Event(
        event.id(),
        type.name(),
        fields.containsKey("mode") ? blank(fields.get("mode")) : other ? null : event.mode(),
        type.quad(),
        type.score(),
        event.contexts(),
        fields.getOrDefault("status", event.status()).toLowerCase(Locale.ROOT),
        actors("actors", event.actors()),
        actors("recipients", event.recipients()),
        date(event.date()),
        place(event.place()),
        event.frameworks(),
        event.subjects(),
        event.attribution(),
        event.trigger(),
        event.evidence(),
        event.mentions(),
        event.derivation(),
        other ? null : event.cameo(),
        1.0);
  }

  private static String blank(String value) {
    return value.isEmpty() ? null : value;
  }

  private List<Actor> actors(String field, List<Actor> told) {
    if (!fields.containsKey(field)) {
      return told;
    }
    List<Actor> actors = new ArrayList<>();
    for (String code : fields.get(field).split(",")) {
      if (!code.isEmpty()) {
        Actor known =
            told.stream().filter(actor -> actor.code().equals(code)).findFirst().orElse(null);
        String[] parts = code.split("/");
        boolean state = !code.contains(":") && !code.equals("WST") && !code.equals("UNK");
        actors.add(
            known != null
                ? known
                : new Actor(
                    code,
                    state ? parts[0] : null,
                    state && parts.length > 1 ? parts[1] : null,
                    null,
                    null,
                    "",
                    0,
                    0));
      }
    }
    return actors;
  }

  private EventDate date(EventDate told) {
    String value = fields.get("date");
    return value == null ? told : value.isEmpty() ? null : new EventDate(value, 0, 0, "");
  }

  private Place place(Place told) {
    if (!fields.containsKey("place") && !fields.containsKey("country")) {
      return told;
    }
    String name = fields.getOrDefault("place", told == null ? "" : told.name());
    String country =
        fields.containsKey("country")
            ? blank(fields.get("country"))
            : told == null ? null : told.country();
    // The point belonged to the former name.
    return name.isEmpty() ? null : new Place(name, country, null, null, null, 0, 0);
  }
}
