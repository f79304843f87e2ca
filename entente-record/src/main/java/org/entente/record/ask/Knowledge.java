package org.entente.record.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.record.Party;
import org.entente.record.StoredEvent;
import org.entente.record.store.Store;

/**
 * Standing knowledge about a side, drawn from the events of a store; all lists have the newest
 * first. See {@link Memberships} for organisations asked, joined and left.
 */
public final class Knowledge {

  private static final List<String> SANCTIONS =
      List.of(
          "SANCTION.sanction",
          "SANCTION.sanctioned",
          "SANCTION.embargo",
          "SANCTION.tariff",
          "CONCEDE.ease");
  private static final List<String> REDUCED =
      List.of("SANCTION.sever", "SANCTION.sever-both", "SANCTION.recall", "SANCTION.close-mission");
  private static final List<String> RESTORED =
      List.of("SUPPORT.relate", "SUPPORT.relations", "SUPPORT.accredit");

  /** Most events looked at for one kind of knowledge. */
  static final int MOST = 200;

  private final Store store;

  /** Knowledge of this store. */
  public Knowledge(Store store) {
    this.store = store;
  }

  /**
   * Everything known of a side, or of all for null: memberships, agreements, sanctions, relations.
   */
  public List<Standing> all(String side) {
    List<Standing> all = new ArrayList<>(memberships(side));
    all.addAll(agreements(side));
    all.addAll(sanctions(side));
    all.addAll(relations(side));
    return all;
  }

  /** Organisations asked, joined and left; also of the members of an organisation. */
  public List<Standing> memberships(String side) {
    return new Memberships(store).of(side);
  }

  /** Agreements signed or ratified, with how long they hold where the sentence says so. */
  public List<Standing> agreements(String side) {
    List<Standing> agreements = new ArrayList<>();
    agreements("SUPPORT.sign", "signed", side, agreements);
    agreements("SUPPORT.ratify", "ratified", side, agreements);
    agreements.sort(Comparator.comparing(Standing::since).reversed());
    return agreements;
  }

  private void agreements(String act, String state, String side, List<Standing> agreements) {
    for (StoredEvent event : derived(List.of(act), side)) {
      List<String> parties = sides(event.actors(), event.recipients());
      if (event.type().equals("SUPPORT") && parties.size() > 1) {
        agreements.add(
            new Standing(
                Standing.Kind.AGREEMENT,
                state,
                parties,
                List.of(),
                event.subjects(),
                event.day(),
                Validity.until(event.evidence(), event.day()).orElse(null),
                event,
                null));
      }
    }
  }

  /** Sanctions imposed by or on a side, with the event that lifted them where there is one. */
  public List<Standing> sanctions(String side) {
    List<StoredEvent> events = derived(SANCTIONS, side);
    List<StoredEvent> lifted =
        events.stream()
            .filter(event -> event.type().equals("CONCEDE") || event.type().equals("RETREAT"))
            .toList();
    List<Standing> standing = new ArrayList<>();
    for (StoredEvent event : events) {
      List<String> by = sides(event.actors());
      List<String> on = sides(event.recipients());
      if (event.type().equals("SANCTION") && !by.isEmpty() && !on.isEmpty()) {
        StoredEvent end = firstAfter(event, lifted, false);
        standing.add(
            new Standing(
                Standing.Kind.SANCTIONS,
                "imposed",
                by,
                on,
                event.subjects(),
                event.day(),
                end == null
                    ? Validity.until(event.evidence(), event.day()).orElse(null)
                    : end.day(),
                event,
                end));
      }
    }
    return standing;
  }

  /**
   * Diplomatic relations broken, ambassadors and missions withdrawn, with the event that restored
   * relations where there is one.
   */
  public List<Standing> relations(String side) {
    List<StoredEvent> reduced =
        derived(REDUCED, side).stream().filter(event -> event.type().equals("SANCTION")).toList();
    if (reduced.isEmpty()) {
      return List.of();
    }
    List<StoredEvent> restored =
        derived(RESTORED, side).stream().filter(event -> event.type().equals("SUPPORT")).toList();
    List<Standing> standing = new ArrayList<>();
    for (StoredEvent event : reduced) {
      List<String> parties = sides(event.actors(), event.recipients());
      if (parties.size() > 1) {
        StoredEvent end = firstAfter(event, restored, true);
        standing.add(
            new Standing(
                Standing.Kind.RELATIONS,
                "withdraw".equals(event.mode()) ? "withdrawn" : "broken",
                parties,
                List.of(),
                List.of(),
                event.day(),
                end == null ? null : end.day(),
                event,
                end));
      }
    }
    return standing;
  }

  private List<StoredEvent> derived(List<String> acts, String side) {
    return store.derivedFrom(acts, side, MOST);
  }

  /** The first event behind this one between the same sides. */
  private static StoredEvent firstAfter(
      StoredEvent event, List<StoredEvent> others, boolean either) {
    Set<String> all = new HashSet<>(sides(event.actors(), event.recipients()));
    return others.stream()
        .filter(other -> other.day().compareTo(event.day()) >= 0 && other.id() != event.id())
        .filter(
            other ->
                either
                    ? all.equals(new HashSet<>(sides(other.actors(), other.recipients())))
                    : overlap(event.actors(), other.actors())
                        && overlap(event.recipients(), other.recipients()))
        .min(Comparator.comparing(StoredEvent::day))
        .orElse(null);
  }

  private static boolean overlap(List<Party> one, List<Party> other) {
    return sides(one).stream().anyMatch(sides(other)::contains);
  }

  /** Who is known of these, in the order of the alphabet. */
  @SafeVarargs
  static List<String> sides(List<Party>... lists) {
    Set<String> sides = new TreeSet<>();
    for (List<Party> list : lists) {
      list.forEach(party -> sides.add(party.side()));
    }
    sides.remove("UNK");
    return List.copyOf(sides);
  }
}
