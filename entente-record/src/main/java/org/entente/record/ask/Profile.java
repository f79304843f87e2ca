package org.entente.record.ask;

import java.util.List;
import org.entente.record.EventQuery;
import org.entente.record.Holding;
import org.entente.record.Partner;
import org.entente.record.Presence;
import org.entente.record.StoredEvent;
import org.entente.record.store.Store;

/**
 * What the record knows of one side.
 *
 * @param side its code
 * @param presence how much of the record is about it
 * @param partners with whom it has most to do, those with most events first
 * @param offices people in its offices, those seen last first
 * @param standing memberships, agreements, sanctions and relations, by kind, the newest first
 * @param newest its newest events
 */
public record Profile(
    String side,
    Presence presence,
    List<Partner> partners,
    List<Holding> offices,
    List<Standing> standing,
    List<StoredEvent> newest) {

  /** Takes copies. */
  public Profile {
    partners = List.copyOf(partners);
    offices = List.copyOf(offices);
    standing = List.copyOf(standing);
    newest = List.copyOf(newest);
  }

  /**
   * Looks a side up.
   *
   * @param day only what held on this day (ISO) is standing knowledge; null for all times
   * @param limit most partners, people and newest events
   */
  public static Profile of(Store store, String side, String day, int limit) {
    return new Profile(
        side,
        store.presence(side),
        store.partners(side, limit),
        Offices.united(store.holdings(side), limit),
        new Knowledge(store)
            .all(side).stream().filter(each -> day == null || each.holds(day)).toList(),
        store.events(EventQuery.about(side, limit)));
  }

  /** Standing knowledge of one kind. */
  public List<Standing> standing(Standing.Kind kind) {
    return standing.stream().filter(each -> each.kind() == kind).toList();
  }
}
