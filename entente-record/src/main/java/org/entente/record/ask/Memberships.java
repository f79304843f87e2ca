package org.entente.record.ask;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.record.StoredEvent;
import org.entente.record.store.Store;

/**
 * The way of members into organisations and out of them: asked, accepted or refused, joined,
 * suspended, readmitted, left. Each step holds until the next one of the same member and
 * organisation.
 */
final class Memberships {

  private static final List<String> ACTS =
      List.of(
          "REQUEST.apply",
          "SUPPORT.join",
          "SUPPORT.admit",
          "REJECT.refuse-member",
          "SANCTION.suspend",
          "SANCTION.leave",
          "CONCEDE.readmit");

  private static final String ORGANISATION = "IGO:";

  private final Store store;

  Memberships(Store store) {
    this.store = store;
  }

  List<Standing> of(String side) {
    List<Standing> steps = new ArrayList<>();
    for (StoredEvent event : store.derivedFrom(ACTS, side, Knowledge.MOST)) {
      add(event, side, steps);
    }
    return chained(steps);
  }

  /** What an event of these acts says of a member, or null where it is no step. */
  private static String state(String type, boolean organisationActs) {
    return switch (type) {
      case "REQUEST" -> organisationActs ? null : "applied";
      case "SUPPORT" -> organisationActs ? "accepted" : "joined";
      case "REJECT" -> organisationActs ? "refused" : null;
      case "SANCTION" -> organisationActs ? "suspended" : "left";
      case "CONCEDE", "RETREAT" -> organisationActs ? "readmitted" : null;
      default -> null;
    };
  }

  /** One standing for each member and organisation: of the side, where one is asked for. */
  private static void add(StoredEvent event, String side, List<Standing> steps) {
    List<String> actors = Knowledge.sides(event.actors());
    List<String> recipients = Knowledge.sides(event.recipients());
    boolean organisationActs = actors.stream().anyMatch(Memberships::isOrganisation);
    String state = state(event.type(), organisationActs);
    if (state == null) {
      return;
    }
    List<String> organisations = new ArrayList<>(organisationActs ? actors : recipients);
    organisations.addAll(event.frameworks());
    for (String organisation : organisations.stream().distinct().toList()) {
      for (String member : organisationActs ? recipients : actors) {
        if (isOrganisation(organisation)
            && !isOrganisation(member)
            && (side == null || side.equals(member) || side.equals(organisation))) {
          steps.add(
              new Standing(
                  Standing.Kind.MEMBERSHIP,
                  state,
                  List.of(member),
                  List.of(organisation),
                  List.of(),
                  event.day(),
                  null,
                  event,
                  null));
        }
      }
    }
  }

  private static boolean isOrganisation(String side) {
    return side.startsWith(ORGANISATION);
  }

  /** The steps, each ended by the next one; a step told again adds nothing. The newest first. */
  private static List<Standing> chained(List<Standing> steps) {
    steps.sort(
        Comparator.comparing(Standing::since).thenComparing(standing -> standing.shown().id()));
    Map<List<String>, Standing> last = new HashMap<>();
    List<Standing> chained = new ArrayList<>();
    for (Standing step : steps) {
      List<String> pair = List.of(step.parties().get(0), step.towards().get(0));
      Standing before = last.get(pair);
      if (before != null && before.state().equals(step.state())) {
        continue;
      }
      if (before != null) {
        chained.set(chained.indexOf(before), ended(before, step.shown()));
      }
      last.put(pair, step);
      chained.add(step);
    }
    Collections.reverse(chained);
    return chained;
  }

  private static Standing ended(Standing standing, StoredEvent by) {
    return new Standing(
        standing.kind(),
        standing.state(),
        standing.parties(),
        standing.towards(),
        standing.subjects(),
        standing.since(),
        by.day(),
        standing.shown(),
        by);
  }
}
