package org.entente.evaluation;

import java.util.List;
import org.entente.model.Span;

/**
 * A sentence in which a source and a target are marked, and the type of what the one does to the
 * other.
 *
 * @param origin file and line it stands in, for messages
 * @param id by which the coder's output names it
 * @param type one of {@link #TYPES}
 * @param text without the marks
 * @param sources where the source stands in the text; empty where none is marked
 * @param targets where the target stands
 */
public record MarkedSentence(
    String origin, String id, String type, String text, List<Span> sources, List<Span> targets) {

  /** What stands for "no event" among the answers. */
  public static final String NONE = "NONE";

  /** The types of marked sentences: PLOVER's, CONCEDE and RETREAT being one. */
  public static final List<String> TYPES =
      List.of(
          "AGREE",
          "CONSULT",
          "SUPPORT",
          "COOPERATE",
          "AID",
          "YIELD",
          "REQUEST",
          "ACCUSE",
          "REJECT",
          "THREATEN",
          "PROTEST",
          "SANCTION",
          "MOBILIZE",
          "COERCE",
          "ASSAULT");

  /** Takes copies of the lists. */
  public MarkedSentence {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
  }

  /** The type that stands for an event type among {@link #TYPES}. */
  static String typeOf(String eventType) {
    return eventType.equals("CONCEDE") || eventType.equals("RETREAT") ? "YIELD" : eventType;
  }
}
