package org.entente.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The tables of one language: names, common nouns for actors, words of grammar. Immutable after
 * construction.
 */
final class LanguageNames {
  private static final String[] NAMED = {"seats.tsv", "groups.tsv", "parties.tsv", "companies.tsv"};

  final String language;
  final Inflection inflection;
  final WordTrie<NameEntry> names = new WordTrie<>();
  final WordTrie<SectorNoun> nouns = new WordTrie<>();
  final WordTrie<String> compounds = new WordTrie<>();
  final WordTrie<List<String>> descriptions = new WordTrie<>();
  final Map<List<String>, String> rules = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, String> displays = new LinkedHashMap<>();
  private final Map<String, String> sides = new TreeMap<>();

  LanguageNames(String language) {
    this.language = language;
    Table wordTable = Table.read(language + "/words.tsv");
    if (wordTable.isEmpty()) {
      throw new IllegalArgumentException(
          "no tables of names for language '" + language + "' (world/" + language + "/)");
    }
    for (Table.Row row : wordTable.rows()) {
      Set<String> set = new HashSet<>();
      for (String word : row.list(1)) {
        set.add(bare(word));
      }
      words.put(row.cell(0), Set.copyOf(set));
    }
    inflection = new Inflection(Table.read(language + "/inflection.tsv"));
    for (Table.Row row : Table.read(language + "/ambiguous.tsv").rows()) {
      rules.put(keysOf(row.cell(0)), row.cell(1));
    }
    readNamed(language + "/");
    readOrganisations();
    readCountries();
    readNamed("");
    readLocaleNames();
    readNouns();
    for (Table.Row row : Table.read(language + "/descriptions.tsv").rows()) {
      for (String form : row.list(0)) {
        descriptions.put(keysOf(form), List.copyOf(row.list(1)));
      }
    }
    for (Table.Row row : Table.read(language + "/compounds.tsv").rows()) {
      for (String form : row.list(1)) {
        compounds.put(keysOf(form), row.cell(0));
      }
    }
  }

  /** The words of a kind (skip, title, particle ...), folded. */
  Set<String> words(String kind) {
    return words.getOrDefault(kind, Set.of());
  }

  boolean isWord(String kind, String form) {
    return words(kind).contains(bare(form));
  }

  /** Folded, without the apostrophe of an elision. */
  static String bare(String form) {
    String key = Piece.fold(form);
    return key.length() > 1 && (key.endsWith("'") || key.endsWith("\u2019"))
        ? key.substring(0, key.length() - 1)
        : key;
  }

  /** The name to show for a code, or the code itself. */
  String display(String code) {
    return displays.getOrDefault(code, code);
  }

  /** The code of the country, organisation or group of this name, however it is spelt. */
  Optional<String> side(String name) {
    List<String> keys = keysOf(name.strip());
    boolean article = keys.size() > 1 && isWord("article", keys.get(0));
    String found = sides.get(String.join(" ", keys));
    return Optional.ofNullable(
        found == null && article
            ? sides.get(String.join(" ", keys.subList(1, keys.size())))
            : found);
  }

  /** All such names, folded, with their codes. */
  Map<String, String> sides() {
    return Collections.unmodifiableMap(sides);
  }

  private List<String> keysOf(String form) {
    List<String> keys = new ArrayList<>();
    for (String part : Piece.split(form)) {
      String key = Piece.fold(part);
      if (keys.isEmpty() || !words("skip").contains(key)) {
        keys.add(key);
      }
    }
    return keys;
  }

  private void put(NameEntry entry) {
    if (!"never".equals(rules.get(keysOf(String.join(" ", entry.form()))))) {
      names.put(entry.keys(words("skip")), entry);
    }
    if (entry.isSide()) {
      sides.putIfAbsent(String.join(" ", entry.keys(words("skip"))), entry.code());
    }
  }

  private void readCountries() {
    for (Table.Row row : Table.read(language + "/countries.tsv").rows()) {
      String code = row.cell(0);
      boolean west = code.equals("WST");
      List<String> forms = row.list(1);
      if (!forms.isEmpty()) {
        displays.putIfAbsent(code, forms.get(0));
      }
      String display = display(code);
      for (String form : forms) {
        put(NameEntry.of(west ? Name.Kind.WEST : Name.Kind.COUNTRY, code, null, display, form));
      }
      for (String demonym : row.list(2)) {
        for (String form : inflection.demonymForms(demonym)) {
          put(NameEntry.of(west ? Name.Kind.WEST : Name.Kind.DEMONYM, code, null, display, form));
        }
      }
      for (String capital : row.list(3)) {
        put(NameEntry.of(Name.Kind.CAPITAL, code, null, capital, capital));
      }
    }
  }

  private void readOrganisations() {
    for (Table.Row row : Table.read(language + "/organisations.tsv").rows()) {
      String code = "IGO:" + row.cell(0);
      List<String> forms = row.list(1);
      displays.putIfAbsent(code, forms.get(0));
      for (String form : forms) {
        put(NameEntry.of(Name.Kind.ORGANISATION, code, null, forms.get(0), form));
      }
    }
  }

  private void readNamed(String folder) {
    for (String file : NAMED) {
      Name.Kind kind =
          switch (file) {
            case "seats.tsv" -> Name.Kind.SEAT;
            case "groups.tsv" -> Name.Kind.GROUP;
            default -> Name.Kind.ORGANISATION;
          };
      for (Table.Row row : Table.read(folder + file).rows()) {
        List<String> forms = row.list(2);
        if (forms.isEmpty()) {
          throw row.wrong("a row needs code, sector and names");
        }
        String sector = row.cell(1).isEmpty() ? null : row.cell(1);
        LocalDate from = row.cell(3).isEmpty() ? null : LocalDate.parse(row.cell(3));
        LocalDate to = row.cell(4).isEmpty() ? null : LocalDate.parse(row.cell(4));
        for (String form : forms) {
          String display = kind == Name.Kind.ORGANISATION ? form : forms.get(0);
          put(NameEntry.of(kind, row.cell(0), sector, display, form).between(from, to));
        }
      }
    }
  }

  /** Names of territories that the tables leave out. */
  private void readLocaleNames() {
    Locale locale = Locale.forLanguageTag(language);
    for (String iso2 : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(iso2).build();
      String display = country.getDisplayCountry(locale);
      String code = country.getISO3Country();
      if (!display.equals(iso2)
          && display.indexOf('(') < 0
          && names.get(keysOf(display)).isEmpty()) {
        put(NameEntry.of(Name.Kind.COUNTRY, code, null, display, display));
        displays.putIfAbsent(code, display);
      }
    }
  }

  private void readNouns() {
    for (Table.Row row : Table.read(language + "/sectors.tsv").rows()) {
      Set<SectorNoun.Flag> flags = EnumSet.noneOf(SectorNoun.Flag.class);
      for (String flag : row.cell(1).split(",")) {
        try {
          flags.add(SectorNoun.Flag.valueOf(flag.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
          throw row.wrong(
              "unknown flag '" + flag + "'; allowed: " + EnumSet.allOf(SectorNoun.Flag.class));
        }
      }
      for (String form : row.list(2)) {
        nouns.put(keysOf(form), new SectorNoun(form, row.cell(0), Set.copyOf(flags)));
      }
    }
  }
}
