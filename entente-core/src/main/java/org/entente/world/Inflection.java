package org.entente.world;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The inflections of a language as far as names need them: forms of demonyms, singulars of common
 * nouns.
 */
final class Inflection implements WordTrie.Stemmer {
  private final List<Rule> demonyms = new ArrayList<>();
  private final List<Rule> plurals = new ArrayList<>();

  private record Rule(String ending, List<String> forms) {}

  Inflection(Table table) {
    for (Table.Row row : table.rows()) {
      List<Rule> rules =
          switch (row.cell(0)) {
            case "demonym" -> demonyms;
            case "plural" -> plurals;
            default ->
                throw row.wrong("unknown kind '" + row.cell(0) + "'; allowed: demonym, plural");
          };
      rules.add(new Rule(row.cell(1), row.list(2)));
    }
  }

  /** All forms of a demonym; "grec/grecque/grecs" lists them itself. */
  Set<String> demonymForms(String entry) {
    Set<String> forms = new LinkedHashSet<>();
    if (entry.indexOf('/') >= 0) {
      forms.addAll(List.of(entry.split("/")));
      return forms;
    }
    forms.add(entry);
    for (Rule rule : demonyms) {
      if (entry.endsWith(rule.ending())) {
        String stem = entry.substring(0, entry.length() - rule.ending().length());
        for (String form : rule.forms()) {
          if (!form.equals("+")) {
            forms.add(isExtension(form, rule.ending()) ? stem + form : entry + form);
          }
        }
        return forms;
      }
    }
    return forms;
  }

  /**
   * Whether the form takes the place of the ending ("en" to "enne") and is not put behind the word
   * ("e" to "es").
   */
  private static boolean isExtension(String form, String ending) {
    return !ending.isEmpty() && form.startsWith(ending);
  }

  @Override
  public List<String> singulars(String key) {
    List<String> found = new ArrayList<>(2);
    for (Rule rule : plurals) {
      if (key.length() > rule.ending().length() + 1 && key.endsWith(rule.ending())) {
        String stem = key.substring(0, key.length() - rule.ending().length());
        String form = rule.forms().get(0);
        found.add(form.equals("+") ? stem : stem + form);
      }
    }
    return found;
  }
}
