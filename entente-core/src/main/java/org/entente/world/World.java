package org.entente.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * The known things of the world: countries with their demonyms and capitals, seats of power,
 * organisations with their members, armed groups, parties, companies. The tables lie under {@code
 * world/} on the class path, one folder for each language; a language is known when its folder is
 * there. Immutable and thread-safe.
 */
public final class World {
  private static final World STANDARD = new World();

  private final Map<String, LanguageNames> languages = new ConcurrentHashMap<>();
  private final Map<String, List<Membership>> members = new LinkedHashMap<>();

  /**
   * A member of an organisation from its joining to its leaving; dates as in the table, null where
   * it has not left.
   */
  private record Membership(String country, String joined, String left) {}

  private World() {
    for (Table.Row row : Table.read("members.tsv").rows()) {
      List<Membership> list = new ArrayList<>();
      for (String member : row.cell(1).split(" ")) {
        String[] parts = member.split(":");
        if (parts.length < 2) {
          throw row.wrong(
              "a member is written CODE:joined or CODE:joined:left, found '" + member + "'");
        }
        list.add(new Membership(parts[0], parts[1], parts.length > 2 ? parts[2] : null));
      }
      members.put("IGO:" + row.cell(0), List.copyOf(list));
    }
  }

  /**
   * The world as the tables of the project describe it. Tables of a language are read when it is
   * first used.
   */
  public static World standard() {
    return STANDARD;
  }

  /**
   * The known names of a sentence, the longest first where they overlap, in their order. A compound
   * adjective ("franco-allemand") gives two names at the same tokens.
   *
   * @param language ISO 639-1 code
   * @throws IllegalArgumentException if there are no tables for the language
   */
  public List<Name> names(Sentence sentence, String language) {
    return new NameFinder(tables(language)).find(sentence, null);
  }

  /**
   * As {@link #names(Sentence, String)}; groups get the code and sector they had on {@code day}.
   */
  public List<Name> names(Sentence sentence, String language, LocalDate day) {
    return new NameFinder(tables(language)).find(sentence, day);
  }

  /**
   * The name of a country or organisation in a language, by its code; the code itself where it is
   * not known.
   */
  public String nameOf(String code, String language) {
    return tables(language).display(code);
  }

  /**
   * The code of a country, organisation or armed group by its name in a language: "Biélorussie",
   * "la Côte d'Ivoire", "otan"; accents, capitals and the article do not matter.
   */
  public Optional<String> codeOf(String name, String language) {
    return tables(language).side(name);
  }

  /** All names that {@link #codeOf} knows, in small letters without accents, with their codes. */
  public Map<String, String> sides(String language) {
    return tables(language).sides();
  }

  /** Codes of the organisations whose members are listed. */
  public Set<String> organisations() {
    return new TreeSet<>(members.keySet());
  }

  /**
   * The members of an organisation on a day, as country codes; empty where the members are not
   * listed.
   *
   * @param organisation code with its prefix ({@code IGO:EU})
   * @param day null for today's members as far as the table knows
   */
  public List<String> members(String organisation, LocalDate day) {
    List<String> found = new ArrayList<>();
    for (Membership member : members.getOrDefault(organisation, List.of())) {
      String iso = day == null ? "9999" : day.toString();
      boolean joined =
          member
                  .joined()
                  .compareTo(iso.substring(0, Math.min(iso.length(), member.joined().length())))
              <= 0;
      boolean left =
          member.left() != null
              && member
                      .left()
                      .compareTo(iso.substring(0, Math.min(iso.length(), member.left().length())))
                  < 0;
      if (joined && !left) {
        found.add(member.country());
      }
    }
    return Collections.unmodifiableList(found);
  }

  /**
   * The country a phrase of a known name means ("Bélarus", "Téhéran", "iranien"), if it means one.
   */
  public Optional<String> countryOf(String phrase, String language) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : phrase.strip().split("\\s+")) {
      int index = tokens.size() + 1;
      tokens.add(new Token(index, at, at + word.length(), word, word, "PROPN", Map.of(), 0, "dep"));
      at += word.length() + 1;
    }
    Sentence sentence =
        new Sentence(
            0,
            new org.entente.model.Span(0, at),
            org.entente.model.Block.Kind.TITLE,
            phrase,
            tokens);
    List<Name> found = names(sentence, language);
    return found.size() == 1 && found.get(0).isNational() && found.get(0).sector() == null
        ? Optional.of(found.get(0).code())
        : Optional.empty();
  }

  LanguageNames tables(String language) {
    return languages.computeIfAbsent(language, LanguageNames::new);
  }
}
