package org.entente.record.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.record.Party;
import org.entente.record.StoredEvent;
import org.entente.record.store.Store;

/** Standing knowledge about a side, drawn from the events of a store. */
public final class Knowledge {

  private static final List<String> SIGNED = List.of("SUPPORT.sign", "SUPPORT.ratify");
  private static final List<String> SANCTIONS =
      List.of("SANCTION.sanction", "SANCTION.sanctioned", "SANCTION.embargo", "SANCTION.tariff");
  private static final List<String> BROKEN = List.of("SANCTION.sever", "SANCTION.sever-both");
  private static final List<String> RESTORED =
      List.of("SUPPORT.relate", "SUPPORT.relations", "SUPPORT.accredit");
  private static final List<String> JOINED = List.of("SUPPORT.join");
  private static final List<String> LEFT = List.of("SANCTION.leave", "SANCTION.suspend");

  /** "jusqu'en 2026", "until 2030", "valable cinq ans" is not among them. */
  private static final Pattern VALIDITY =
      Pattern.compile(
          "(?iu)(?:jusqu['’](?:en|à|au|à fin)|until|through|to the end of|up to)"
              + "\\s+(?:(?:fin|l['’]an|la fin de|the end of|\\d{1,2}|\\p{L}+)\\s+){0,2}(20\\d\\d)");

  /** Most events looked at for one kind of knowledge. */
  private static final int MOST = 500;

  private final Store store;

  /** Knowledge of this store. */
  public Knowledge(Store store) {
    this.store = store;
  }

  /** Agreements signed or ratified, the newest first; all sides for null. */
  public List<Standing> agreements(String side) {
    List<Standing> agreements = new ArrayList<>();
    for (StoredEvent event : derived(SIGNED, side)) {
      if (event.type().equals("SUPPORT")) {
        Matcher validity = VALIDITY.matcher(event.evidence());
        List<String> parties = sides(event.actors(), event.recipients());
        if (parties.size() > 1) {
          agreements.add(
              new Standing(
                  "agreement",
                  "signed",
                  parties,
                  List.of(),
                  event.subjects(),
                  event.day(),
                  validity.find() ? validity.group(1) : null,
                  event,
                  null));
        }
      }
    }
    return agreements;
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
                "sanctions",
                end == null ? "imposed" : "lifted",
                by,
                on,
                event.subjects(),
                event.day(),
                end == null ? null : end.day(),
                event,
                end));
      }
    }
    return standing;
  }

  /** Diplomatic relations broken, with the event that restored them where there is one. */
  public List<Standing> relations(String side) {
    List<StoredEvent> restored =
        derived(RESTORED, side).stream().filter(event -> event.type().equals("SUPPORT")).toList();
    List<Standing> standing = new ArrayList<>();
    for (StoredEvent event : derived(BROKEN, side)) {
      List<String> parties = sides(event.actors(), event.recipients());
      if (event.type().equals("SANCTION") && parties.size() > 1) {
        StoredEvent end = firstAfter(event, restored, true);
        standing.add(
            new Standing(
                "relations",
                end == null ? "broken" : "restored",
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

  /** Organisations joined and left. */
  public List<Standing> memberships(String side) {
    List<Standing> standing = new ArrayList<>();
    memberships(JOINED, "SUPPORT", "joined", side, standing);
    memberships(LEFT, "SANCTION", "left", side, standing);
    standing.sort(Comparator.comparing(Standing::since).reversed());
    return standing;
  }

  private void memberships(
      List<String> acts, String type, String state, String side, List<Standing> standing) {
    for (StoredEvent event : derived(acts, side)) {
      List<String> organisations = new ArrayList<>(sides(event.recipients()));
      event.frameworks().forEach(organisations::add);
      organisations.removeIf(code -> !code.startsWith("IGO:"));
      if (event.type().equals(type) && !organisations.isEmpty()) {
        standing.add(
            new Standing(
                "membership",
                state,
                sides(event.actors()),
                List.copyOf(new TreeSet<>(organisations)),
                List.of(),
                event.day(),
                null,
                event,
                null));
      }
    }
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

  @SafeVarargs
  private static List<String> sides(List<Party>... lists) {
    Set<String> sides = new TreeSet<>();
    for (List<Party> list : lists) {
      list.forEach(party -> sides.add(party.side()));
    }
    sides.remove("UNK");
    return List.copyOf(sides);
  }
}
