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

  /**
   * A step: an event of this type, derived from one of these acts.
   *
   * @param type the type tells a member that joins from one that asks to
   */
  private record Step(String state, String type, List<String> acts) {}

  private static final List<Step> STEPS =
      List.of(
          new Step("applied", "REQUEST", List.of("REQUEST.apply", "SUPPORT.join")),
          new Step("accepted", "SUPPORT", List.of("SUPPORT.admit")),
          new Step("refused", "REJECT", List.of("REJECT.refuse-member", "SUPPORT.admit")),
          new Step("joined", "SUPPORT", List.of("SUPPORT.join")),
          new Step("suspended", "SANCTION", List.of("SANCTION.suspend")),
          new Step("readmitted", "CONCEDE", List.of("CONCEDE.readmit", "SANCTION.suspend")),
          new Step("left", "SANCTION", List.of("SANCTION.leave")));

  private static final String ORGANISATION = "IGO:";

  private final Store store;

  Memberships(Store store) {
    this.store = store;
  }

  List<Standing> of(String side) {
    List<Standing> steps = new ArrayList<>();
    for (Step step : STEPS) {
      for (StoredEvent event : store.derivedFrom(step.acts(), side, Knowledge.MOST)) {
        if (event.type().equals(step.type())) {
          add(step.state(), event, side, steps);
        }
      }
    }
    return chained(steps);
  }

  /** One standing for each member and organisation: of the side, where one is asked for. */
  private static void add(String state, StoredEvent event, String side, List<Standing> steps) {
    List<String> actors = Knowledge.sides(event.actors());
    List<String> recipients = Knowledge.sides(event.recipients());
    boolean organisationActs = actors.stream().anyMatch(Memberships::isOrganisation);
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
