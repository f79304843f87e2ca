package org.entente.record.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Event;
import org.entente.model.Place;
import org.entente.record.Acts;
import org.entente.record.Days;
import org.entente.record.Telling;

/** One comparison of two tellings, under way: each step adds its weight and says why. */
final class Comparison {

  private static final Set<String> MUTUAL = Set.of("CONSULT", "AGREE", "COOPERATE", "SUPPORT");

  private static final Set<String> PHYSICAL =
      Set.of("ASSAULT", "PROTEST", "COERCE", "MOBILIZE", "RETREAT");

  /** Types whose modes say what is asked, refused or threatened, which outlets word differently. */
  private static final Set<String> VERBAL = Set.of("REQUEST", "REJECT", "THREATEN", "ACCUSE");

  /** Kilometres within which two places may be one told more or less precisely. */
  private static final double NEAR_BY = 60;

  private final Telling one;
  private final Telling other;
  private final List<String> reasons = new ArrayList<>();
  private double score;
  private boolean apart;

  private Comparison(Telling one, Telling other) {
    this.one = one;
    this.other = other;
  }

  static Match of(Telling one, Telling other) {
    Comparison comparison = new Comparison(one, other);
    comparison.type();
    comparison.parties();
    comparison.persons();
    comparison.day();
    comparison.place();
    comparison.subjects();
    comparison.act();
    if (!comparison.apart) {
      comparison.wording(); // costs more than all the rest
    }
    return new Match(comparison.score, comparison.apart, comparison.reasons);
  }

  private void add(double weight, String reason) {
    score += weight;
    reasons.add(String.format(Locale.ROOT, "%s %+.2f", reason, weight));
  }

  private void keepApart(String reason) {
    apart = true;
    reasons.add("apart: " + reason);
  }

  private void type() {
    Event a = one.event();
    Event b = other.event();
    status(a.status(), b.status());
    if (a.type().equals(b.type())) {
      add(0.25, "both " + a.type());
    } else if (Matching.compatible(a.type()).contains(b.type())) {
      add(0.0, a.type() + " and " + b.type() + " are near");
    } else {
      keepApart(a.type() + " and " + b.type());
    }
    if (a.mode() != null && b.mode() != null && !a.mode().equals(b.mode())) {
      add(VERBAL.contains(a.type()) ? -0.05 : -0.15, "modes " + a.mode() + " and " + b.mode());
    }
  }

  /** A headline may sound open where the text tells the act as done; a denial is another matter. */
  private void status(String a, String b) {
    if (a.equals(b)) {
      return;
    }
    if (a.equals("negated") || b.equals("negated")) {
      keepApart("status " + a + " and " + b);
    } else {
      add(-0.2, "status " + a + " and " + b);
    }
  }

  private void parties() {
    if (both(MUTUAL)) {
      participants(share(one.sides(), other.sides()));
      return;
    }
    double actors = share(one.actorSides(), other.actorSides());
    double recipients =
        one.recipientSides().isEmpty() || other.recipientSides().isEmpty()
            ? 0.6
            : share(one.recipientSides(), other.recipientSides());
    if (one.actorSides().isEmpty() || other.actorSides().isEmpty()) {
      actors = 0.6;
    }
    participants(actors == 0 || recipients == 0 ? 0 : (actors + recipients) / 2);
  }

  private void participants(double share) {
    if (share == 0) {
      keepApart("other participants");
    } else {
      add(0.4 * share, share == 1 ? "same participants" : "some of the same participants");
    }
  }

  /** 1 for equal sets, 0.8 where one holds the other, else the shared part; 0 without any. */
  private static double share(Set<String> a, Set<String> b) {
    Set<String> both = new TreeSet<>(a);
    both.retainAll(b);
    if (both.isEmpty()) {
      return 0;
    }
    int all = a.size() + b.size() - both.size();
    if (all == both.size()) {
      return 1;
    }
    return both.size() == Math.min(a.size(), b.size()) ? 0.8 : 0.8 * both.size() / all;
  }

  private void persons() {
    boolean shared = false;
    boolean foreign = false;
    for (String side : one.sides()) {
      Set<String> a = Persons.names(one, side);
      Set<String> b = Persons.names(other, side);
      if (!a.isEmpty() && !b.isEmpty()) {
        boolean same =
            a.stream().anyMatch(name -> b.stream().anyMatch(x -> Persons.alike(name, x)));
        shared |= same;
        foreign |= !same;
      }
    }
    if (shared && !foreign) {
      add(0.1, "same persons");
    } else if (foreign) {
      add(-0.25, "other persons");
    }
    offices();
  }

  /**
   * The foreign ministers of two countries may meet on the day on which the defence ministers do.
   */
  private void offices() {
    for (String side : one.sides()) {
      Set<String> a = Persons.offices(one, side);
      Set<String> b = Persons.offices(other, side);
      if (!a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains)) {
        add(-0.6, "other offices: " + String.join(", ", a) + " and " + String.join(", ", b));
        return;
      }
    }
  }

  private void day() {
    Optional<Days> a = Matching.days(one);
    Optional<Days> b = Matching.days(other);
    if (a.isEmpty() || b.isEmpty()) {
      add(-0.1, "day unknown");
      return;
    }
    long apartBy = a.get().distance(b.get());
    boolean told = isTold(one) && isTold(other);
    if (!a.get().isDay() || !b.get().isDay()) {
      if (apartBy > 0) {
        keepApart("other dates");
      } else {
        add(0.05, "dates that do not exclude each other");
      }
    } else if (apartBy == 0) {
      add(0.25, "same day");
    } else if (told && apartBy > Matching.SLACK || apartBy > 3) {
      keepApart(apartBy + " days between");
    } else {
      add(
          told ? -0.15 : 0.05 - 0.1 * apartBy,
          apartBy + (apartBy == 1 ? " day" : " days") + " between");
    }
  }

  /** Whether words of the sentence itself tell the day. */
  private static boolean isTold(Telling telling) {
    return telling.event().date() != null
        && telling.event().date().end() > telling.event().date().start();
  }

  private void place() {
    Place a = one.event().place();
    Place b = other.event().place();
    if (a == null || b == null) {
      return;
    }
    boolean physical = both(PHYSICAL);
    boolean same = Places.same(a, b);
    if (same && Places.isCountry(a)) {
      add(0.05, "same country");
    } else if (same) {
      add(0.15, "same place");
    } else if (physical
        && Places.isTold(a)
        && Places.isTold(b)
        && Places.kilometres(a, b) > NEAR_BY) {
      keepApart("at " + a.name() + " and at " + b.name());
    } else if (a.country() != null && a.country().equals(b.country())) {
      add(Places.isCountry(a) || Places.isCountry(b) ? 0 : -0.1, "other places in one country");
    } else if (a.country() != null && b.country() != null) {
      boolean eitherEnd = !physical && !both(MUTUAL) && isOfSides(a) && isOfSides(b);
      add(
          eitherEnd ? 0 : physical ? -0.5 : -0.15,
          eitherEnd ? "places of either side" : "places in other countries");
    }
  }

  /** What one side does to another from afar is placed where it is decided, or where it arrives. */
  private boolean isOfSides(Place place) {
    return one.sides().contains(place.country()) || other.sides().contains(place.country());
  }

  private boolean both(Set<String> types) {
    return types.contains(one.event().type()) && types.contains(other.event().type());
  }

  private void subjects() {
    Set<String> a = new HashSet<>(one.event().subjects());
    Set<String> b = new HashSet<>(other.event().subjects());
    if (a.isEmpty() || b.isEmpty()) {
      return;
    }
    a.retainAll(b);
    if (a.isEmpty()) {
      add(-0.1, "other subjects");
    } else {
      add(0.1, "same subjects");
    }
  }

  /** The entries of the codebook are the same in all languages. */
  private void act() {
    if (!one.event().type().equals(other.event().type())) {
      return;
    }
    Set<String> a = acts(one.event());
    Set<String> b = acts(other.event());
    if (a.isEmpty() || b.isEmpty()) {
      return;
    }
    int all = a.size() + b.size();
    a.retainAll(b);
    double shared = 2.0 * a.size() / all;
    add(
        0.2 * shared - 0.1,
        a.isEmpty() ? "other words of the codebook" : "same words of the codebook");
  }

  private static Set<String> acts(Event event) {
    Set<String> acts = new HashSet<>(Acts.of(event));
    acts.addAll(Acts.entries(event));
    return acts;
  }

  private void wording() {
    Wording a = wording(one);
    Wording b = wording(other);
    if (!a.ordinals().isEmpty() && !b.ordinals().isEmpty()) {
      Set<Integer> both = new TreeSet<>(a.ordinals());
      both.retainAll(b.ordinals());
      if (both.isEmpty()) {
        keepApart("ordinals " + a.ordinals() + " and " + b.ordinals());
      } else {
        add(0.15, "same ordinal");
      }
    }
    if (!a.numbers().isEmpty() && !b.numbers().isEmpty()) {
      Set<Integer> both = new TreeSet<>(a.numbers());
      both.retainAll(b.numbers());
      add(both.isEmpty() ? -0.15 : 0.1, both.isEmpty() ? "other numbers" : "same numbers");
    }
    double overlap = a.overlap(b);
    boolean translated = !one.language().equals(other.language());
    double weight =
        a.stems().isEmpty() || b.stems().isEmpty()
            ? 0
            : translated ? 0.7 * (overlap - 0.25) : 0.6 * (overlap - 0.35);
    add(weight, String.format(Locale.ROOT, "%.0f %% of the words", 100 * overlap));
  }

  private static Wording wording(Telling telling) {
    return Wording.of(telling.sentences(), telling.language(), telling.event().trigger().text());
  }
}
