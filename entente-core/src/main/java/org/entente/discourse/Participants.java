package org.entente.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.algebra.Act;
import org.entente.codebook.BaseAct;
import org.entente.codebook.EventType;
import org.entente.model.Actor;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * Completes the participants of an act by what readers take for granted, and says whether it is an
 * event at all.
 */
final class Participants {

  private final List<String> focus;
  private final List<Actor> topic;
  private final ImpliedParty implied;
  private final EarlierActs earlier;

  /**
   * @param focus ISO codes of the countries that the article is about, the foremost first
   * @param topic actors named before the colon of a headline; they take part in a mutual act that
   *     names nobody
   * @param implied finds the other side of an act that names only one
   * @param earlier the acts told so far; shared by the sentences of an article
   */
  Participants(List<String> focus, List<Actor> topic, ImpliedParty implied, EarlierActs earlier) {
    this.focus = focus;
    this.topic = topic;
    this.implied = implied;
    this.earlier = earlier;
  }

  /** Cooperative types whose mutual acts are those of opponents: truces agreed and kept. */
  private static final Set<String> BETWEEN_FOES = Set.of("CONCEDE", "RETREAT");

  /** Types whose acts are often done to nobody: their other side is never guessed. */
  private static final Set<String> ONE_SIDED = Set.of("RETREAT", "PROTEST", "MOBILIZE");

  /**
   * The act with its participants completed, or null where a participant that it needs is not
   * known.
   *
   * @param placeCountry ISO code of the country in which it takes place, or null
   */
  Act settle(Act act, EventType type, Sentence sentence, String placeCountry) {
    List<Actor> actors = known(act.actors());
    List<Actor> recipients = new ArrayList<>(known(act.recipients()));
    BaseAct base = act.base() != null && act.base().type().equals(act.type()) ? act.base() : null;
    Token trigger = sentence.token(act.trigger());
    // A place in the actor's own country hosts or receives nothing from him, and nobody else is
    // meant.
    if (type.isCooperative()
        && recipients.removeIf(
            place ->
                ("UNK".equals(place.sector()) || "visit".equals(act.mode()))
                    && isOwn(place, act.actors()))
        && recipients.isEmpty()
        && base != null
        && lacks(base, act, actors, recipients)) {
      return null;
    }
    // "L'ambassadeur d'Italie a été rappelé par Rome": nobody has relations with himself.
    if (base != null && base.contexts().contains("diplomatic") && actors.size() == 1) {
      String self = actors.get(0).code();
      recipients.removeIf(one -> one.code().equals(self));
    }
    if (act.mutual()) {
      List<Actor> all = new ArrayList<>(actors);
      recipients.stream()
          .filter(recipient -> !codes(all).contains(recipient.code()))
          .forEach(all::add);
      actors = all.isEmpty() ? topic : all;
      if (actors.isEmpty() && (!type.isCooperative() || BETWEEN_FOES.contains(type.name()))) {
        actors = implied.opponents();
      }
      if (actors.isEmpty()
          && type.name().equals("CONSULT")
          && !implied.company(act.token()).isEmpty()) {
        List<Actor> company = implied.company(act.token());
        earlier.remember(act.type(), company, List.of(), sentence.index());
        return act.between(
            company, List.of()); // who is said to have met needs nobody else's word for it
      }
      if (actors.size() == 1) {
        actors = both(actors, partners(act, type, actors, sentence));
      }
      recipients = List.of();
    }
    if (base != null) {
      if (actors.isEmpty()
          && base.defaultActor() != null
          && (act.explicit() || !focus.isEmpty() || placeCountry != null)) {
        actors = byDefault(base.defaultActor(), country(recipients, placeCountry), trigger);
      }
      if (recipients.isEmpty() && base.defaultRecipient() != null && !base.mutual()) {
        recipients = byDefault(base.defaultRecipient(), country(actors, placeCountry), trigger);
      }
    }
    if (base == null
        && act.type().equals("AGREE")
        && act.base() != null
        && act.base().defaultRecipient() != null
        && recipients.isEmpty()) {
      // Who agrees to yield agrees with those to whom he concedes.
      recipients = byDefault(act.base().defaultRecipient(), country(actors, placeCountry), trigger);
    }
    if (actors.isEmpty()) {
      return null;
    }
    if (act.type().equals("CONSULT") && !act.mutual() && codes(actors).equals(codes(recipients))) {
      // Nobody visits himself: "la délégation" that he receives is that of the other side.
      actors = implied.of(act.trigger(), recipients);
      if (actors.isEmpty()) {
        return null;
      }
    }
    boolean anybody = type.isCooperative() || type.name().equals("REQUEST");
    if (recipients.isEmpty() && anybody && isUnnamed(act.recipients()) && !act.mutual()) {
      // One threatens those whom the article is about, but calls on any states.
      recipients = List.of(act.recipients().get(0));
    }
    if (recipients.isEmpty()
        && !act.mutual()
        && !ONE_SIDED.contains(type.name())
        && !isAgainstEachOther(act, actors)
        && !(actors.size() > 1 && type.isCooperative() && !needsRecipient(base))) {
      // Where the words do not say what is refused or praised, they must at least say whose it is.
      boolean vague = act.base() == null;
      recipients =
          vague ? implied.told(act.trigger(), actors) : partners(act, type, actors, sentence);
      if (vague && recipients.isEmpty()) {
        return null;
      }
    }
    if (recipients.isEmpty()
        && !type.isCooperative()
        && actors.size() > 1
        && !act.mutual()
        && !isAgainstEachOther(act, actors)) {
      recipients = List.of(unknown(trigger));
    }
    if (base != null && lacks(base, act, actors, recipients)) {
      return null;
    }
    if (act.status().isReal()) {
      earlier.remember(act.type(), actors, recipients, sentence.index());
    }
    return act.between(actors, recipients);
  }

  /** "X et Y ont rappelé leurs ambassadeurs": without more, each from the other. */
  private static boolean isAgainstEachOther(Act act, List<Actor> actors) {
    return act.type().equals("SANCTION")
        && act.base() != null
        && act.base().type().equals("SANCTION")
        && act.base().contexts().contains("diplomatic")
        && actors.stream().map(Actor::side).distinct().count() == 2;
  }

  private static boolean needsRecipient(BaseAct base) {
    return base != null && base.needs().contains("recipient");
  }

  /**
   * Whether a participant that the base act needs is missing, or the operator without which it is
   * no event.
   */
  private static boolean lacks(BaseAct base, Act act, List<Actor> actors, List<Actor> recipients) {
    return base.needs().contains("recipient") && recipients.isEmpty() && !act.mutual()
        || base.needs().contains("partner") && act.mutual() && actors.size() < 2
        || base.needs().contains("operator") && act.derivation().size() < 2;
  }

  /**
   * The other side that is meant: one concedes to one's own citizens, but meets, helps and arms
   * against others.
   */
  private List<Actor> partners(Act act, EventType type, List<Actor> actors, Sentence sentence) {
    int token = act.mutual() ? act.token() : act.trigger();
    List<Actor> others = type.isCooperative() ? List.of() : implied.told(token, actors);
    if (others.isEmpty() && !type.isCooperative()) {
      // "De son côté, Alger dénonce une violation": that of those who have just accused Algiers.
      Set<String> camps = actors.stream().map(Actor::camp).collect(Collectors.toSet());
      Span nowhere = new Span(sentence.token(token).start(), sentence.token(token).start());
      others =
          earlier.against(camps, sentence.index()).stream()
              .map(actor -> actor.mentionedAs("", nowhere))
              .toList();
    }
    if (others.isEmpty()) {
      others = implied.of(token, actors);
    }
    // Who agrees to yield agrees with those to whom he concedes, be they his own citizens.
    boolean yields =
        type.name().equals("CONCEDE")
            || act.base() != null && Set.of("CONCEDE", "RETREAT").contains(act.base().type());
    boolean abroad = type.isCooperative() && !yields || type.name().equals("MOBILIZE");
    return abroad ? others.stream().filter(other -> !isOwn(other, actors)).toList() : others;
  }

  private static List<Actor> both(List<Actor> some, List<Actor> others) {
    List<Actor> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  private static boolean isUnnamed(List<Actor> actors) {
    return !actors.isEmpty()
        && actors.stream().allMatch(a -> Actor.UNKNOWN.equals(a.code()) && a.sector() == null);
  }

  private static boolean isOwn(Actor one, List<Actor> others) {
    return others.stream().anyMatch(other -> other.side().equals(one.side()));
  }

  private static List<String> codes(List<Actor> actors) {
    return actors.stream().map(Actor::code).toList();
  }

  private static List<Actor> known(List<Actor> actors) {
    return actors.stream().filter(Actor::isKnown).toList();
  }

  private String country(List<Actor> others, String placeCountry) {
    return Stream.concat(
            Stream.of(placeCountry == null ? "" : placeCountry),
            others.stream().map(Actor::country))
        .filter(country -> country != null && !country.isEmpty())
        .findFirst()
        .orElse(focus.isEmpty() ? null : focus.get(0));
  }

  private static List<Actor> byDefault(String who, String country, Token trigger) {
    if (who.equals("unknown")) {
      return List.of(unknown(trigger));
    }
    if (country == null) {
      return List.of();
    }
    String sector =
        switch (who) {
          case "government" -> "GOV";
          case "citizens" -> "CVL";
          case "army" -> "MIL";
          case "police" -> "COP";
          default -> throw new IllegalArgumentException("unknown default " + who);
        };
    Span nowhere = new Span(trigger.start(), trigger.start());
    return List.of(Actor.state(Objects.requireNonNull(country), sector, null, null, "", nowhere));
  }

  private static Actor unknown(Token trigger) {
    return new Actor(Actor.UNKNOWN, null, null, null, null, "", trigger.start(), trigger.start());
  }
}
