package org.entente.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The fields of one JSON object. What is wrong is noted and the field taken as missing, so that all
 * mistakes of an object are told at once.
 */
final class Fields {

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(:[A-Za-z0-9_-]+)?(/[A-Z]+)?");
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");

  private final JsonNode object;
  private final String path;
  private final String file;
  private final int line;
  private final List<GoldProblem> problems;

  /**
   * @param path where the object stands in its line or file, as {@code events[2]}; empty at the top
   * @param problems takes what is wrong
   */
  Fields(JsonNode object, String path, String file, int line, List<GoldProblem> problems) {
    this.object = object;
    this.path = path;
    this.file = file;
    this.line = line;
    this.problems = problems;
  }

  private String path(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  /** Notes that a field is wrong. */
  void refuse(GoldCode code, String name, String found, String allowed) {
    problems.add(new GoldProblem(code, file, line, path(name), found, allowed));
  }

  /** How many mistakes have been noted. */
  int problems() {
    return problems.size();
  }

  /** Whether the field is there and not null. */
  boolean has(String name) {
    return object.hasNonNull(name);
  }

  /** The first of these fields that is there, or the first. */
  String first(String... names) {
    for (String name : names) {
      if (has(name)) {
        return name;
      }
    }
    return names[0];
  }

  /** A text, or null where it is missing. */
  String text(String name) {
    JsonNode value = object.get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isTextual() && !(name.equals("id") && value.isIntegralNumber())) {
      refuse(GoldCode.G06, name, kind(value), "a string or null");
      return null;
    }
    return value.asText().isBlank() ? null : value.asText();
  }

  /** A text that must be there; empty where it is not. */
  String needed(String name) {
    int before = problems.size();
    String value = text(name);
    if (value == null && problems.size() == before) {
      refuse(
          GoldCode.G05, name, "fields " + String.join(", ", names()), "a string that is not empty");
    }
    return value == null ? "" : value;
  }

  /** An ISO date of any precision, or null. */
  String date(String name) {
    String value = text(name);
    if (value != null && !DATE.matcher(value).matches()) {
      refuse(GoldCode.G06, name, value, "an ISO date such as 2024-09-13, 2024-09 or 2024");
      return null;
    }
    return value;
  }

  /** A word of the set that must be there; empty where it is not. */
  String word(String name, Set<String> allowed) {
    String value = needed(name);
    if (!value.isEmpty() && !allowed.contains(value)) {
      refuse(GoldCode.G06, name, value, String.join(", ", allowed.stream().sorted().toList()));
    }
    return value;
  }

  /** Checks the code of an actor; null where it is none. */
  String code(String name, String value) {
    if (value == null || !CODE.matcher(value).matches()) {
      refuse(
          GoldCode.G06,
          name,
          String.valueOf(value),
          "a code such as IRN/GOV, IGO:UN, NSA:ISIS or UNK");
      return null;
    }
    return value;
  }

  boolean flag(String name) {
    JsonNode value = object.get(name);
    if (value == null || value.isNull()) {
      return false;
    }
    if (!value.isBoolean()) {
      refuse(GoldCode.G06, name, kind(value), "true or false");
      return false;
    }
    return value.booleanValue();
  }

  boolean isList(String name) {
    return object.path(name).isArray();
  }

  /** The members of a list; none where it is missing. */
  List<JsonNode> list(String name) {
    JsonNode value = object.get(name);
    List<JsonNode> members = new ArrayList<>();
    if (value == null || value.isNull()) {
      return members;
    }
    if (!value.isArray()) {
      refuse(GoldCode.G06, name, kind(value), "a list");
      return members;
    }
    value.forEach(members::add);
    return members;
  }

  /** The objects of a list. */
  List<Fields> objects(String name) {
    List<Fields> objects = new ArrayList<>();
    int at = 0;
    for (JsonNode member : list(name)) {
      String place = name + "[" + at++ + "]";
      if (member.isObject()) {
        objects.add(new Fields(member, path(place), file, line, problems));
      } else {
        refuse(GoldCode.G06, place, kind(member), "an object");
      }
    }
    return objects;
  }

  /** The object in a field; one without fields where it is missing. */
  Fields object(String name) {
    JsonNode value = object.path(name);
    if (!value.isObject() && !value.isNull() && !value.isMissingNode()) {
      refuse(GoldCode.G06, name, kind(value), "an object or null");
    }
    return new Fields(value, path(name), file, line, problems);
  }

  List<String> names() {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  static String kind(JsonNode value) {
    if (value.isMissingNode()) {
      return "nothing";
    }
    return value.isTextual()
        ? "\"" + value.textValue() + "\""
        : value.getNodeType() == JsonNodeType.NUMBER || value.isBoolean()
            ? value.asText()
            : "a JSON " + value.getNodeType().name().toLowerCase(Locale.ROOT);
  }
}
