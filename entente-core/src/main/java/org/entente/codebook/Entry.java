package org.entente.codebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.reading.Predicate;

/**
 * Words of one language for a base act or an operator.
 *
 * @param id concept; the entry of the same id in another language says the same
 * @param language ISO 639-1 code
 * @param act the base act, or null for an operator
 * @param operator the operator, or null for an act
 * @param words lemmas by part of speech
 * @param genitive what a noun's "de X" is: subject, object or none
 * @param where conditions that all must hold: role to selectors
 * @param unless conditions of which none may hold
 * @param roles what the participants are: actor, recipient, holder, addressee, content to role
 *     expressions
 * @param performer who would do an operator's content: holder or addressee; null for acts
 * @param mode PLOVER mode that overrides the act's, or null
 * @param examples sentences with the events expected in them
 * @param file data file
 * @param line line in the data file
 */
public record Entry(
    String id,
    String language,
    BaseAct act,
    Operator operator,
    Map<Predicate.Kind, List<String>> words,
    String genitive,
    Map<String, List<String>> where,
    Map<String, List<String>> unless,
    Map<String, List<String>> roles,
    String performer,
    String mode,
    List<Example> examples,
    String file,
    int line) {

  /** Takes copies. */
  public Entry {
    words = Map.copyOf(words);
    // In the order of the file: which condition is asked first must not change from run to run.
    where = Collections.unmodifiableMap(new LinkedHashMap<>(where));
    unless = Collections.unmodifiableMap(new LinkedHashMap<>(unless));
    roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
    examples = List.copyOf(examples);
  }

  /** The role expressions of a participant, empty where it has none. */
  public List<String> role(String participant) {
    return roles.getOrDefault(participant, List.of());
  }

  /** Where the entry stands, with its id: {@code acts/SANCTION/fr.yaml:12 expel-diplomats}. */
  public String place() {
    return file + ":" + line + " " + id;
  }
}
