package org.entente.app;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.model.Actor;
import org.entente.model.Event;

/**
 * Tells an event as a short English sentence: "Mali (MLI/GOV) withdraws from relations with Algeria
 * (DZA/GOV)".
 */
final class Prose {

  /**
   * The words of an event type.
   *
   * @param towards singular and plural, before the recipient
   * @param alone singular and plural, where nobody is on the other side
   */
  private record Words(String towards, String towardsPlural, String alone, String alonePlural) {}

  private static final Map<String, Words> TYPES =
      Map.ofEntries(
          Map.entry(
              "AGREE",
              words("commits itself to", "commit themselves to", "agrees to act", "agree")),
          Map.entry("CONSULT", words("consults", "consult", "consults", "confer")),
          Map.entry(
              "SUPPORT", words("supports", "support", "gives support", "strengthen their ties")),
          Map.entry("CONCEDE", words("yields to", "yield to", "yields", "yield")),
          Map.entry(
              "COOPERATE", words("cooperates with", "cooperate with", "cooperates", "cooperate")),
          Map.entry("AID", words("aids", "aid", "gives aid", "give aid")),
          Map.entry("RETREAT", words("retreats before", "retreat before", "retreats", "retreat")),
          Map.entry(
              "REQUEST",
              words(
                  "makes a request to", "make a request to", "makes a request", "make a request")),
          Map.entry(
              "ACCUSE", words("accuses", "accuse", "makes an accusation", "make an accusation")),
          Map.entry(
              "REJECT",
              words("rejects what is wanted by", "reject what is wanted by", "refuses", "refuse")),
          Map.entry("THREATEN", words("threatens", "threaten", "makes a threat", "make a threat")),
          Map.entry("PROTEST", words("protests against", "protest against", "protests", "protest")),
          Map.entry(
              "SANCTION",
              words(
                  "takes measures against",
                  "take measures against",
                  "takes measures",
                  "take measures against each other")),
          Map.entry(
              "MOBILIZE", words("mobilizes against", "mobilize against", "mobilizes", "mobilize")),
          Map.entry("COERCE", words("coerces", "coerce", "uses coercion", "use coercion")),
          Map.entry("ASSAULT", words("attacks", "attack", "attacks", "attack each other")));

  private Prose() {}

  private static Words words(
      String towards, String towardsPlural, String alone, String alonePlural) {
    return new Words(towards, towardsPlural, alone, alonePlural);
  }

  /** The sentence without its full stop. */
  static String of(Event event) {
    Words words = TYPES.get(event.type());
    boolean plural = event.actors().size() > 1;
    String actors = parties(event.actors());
    if (words == null) {
      return actors
          + " "
          + event.type()
          + (event.recipients().isEmpty() ? "" : " " + parties(event.recipients()));
    }
    if (event.recipients().isEmpty()) {
      return actors + " " + (plural ? words.alonePlural() : words.alone());
    }
    return actors
        + " "
        + (plural ? words.towardsPlural() : words.towards())
        + " "
        + parties(event.recipients());
  }

  private static String parties(List<Actor> actors) {
    if (actors.isEmpty()) {
      return "somebody";
    }
    List<String> names = actors.stream().map(Prose::party).toList();
    String last = names.get(names.size() - 1);
    String first = names.stream().limit(names.size() - 1L).collect(Collectors.joining(", "));
    return first.isEmpty() ? last : first + " and " + last;
  }

  /** The name and the code of an actor. */
  static String party(Actor actor) {
    String name =
        actor.name() == null ? actor.text().replaceAll("\\s+", " ").strip() : actor.name();
    return name.isEmpty() ? actor.code() : name + " (" + actor.code() + ")";
  }
}
