package org.entente.language.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.language.time.Reckonings.Base;
import org.entente.language.time.TimeExpression.Kind;

/**
 * The right side of a time pattern: an operation with constants, to which the slots add their
 * values. {@code since} or {@code until} before it set the kind; {@code inner} keeps the pattern
 * for the inside of other patterns ({@code {point}}); {@code none} marks words that only look like
 * a time.
 */
final class Meaning {

  /** Operation -> constants allowed. */
  private static final Map<String, Set<String>> OPERATIONS =
      Map.of(
          "date",
              Set.of(
                  "turn", "part", "year", "month", "day", "unit", "ordinal", "within", "turns",
                  "from"),
          "shift", Set.of("unit", "number", "sign", "from"),
          "around", Set.of("unit", "turns", "part", "from"),
          "stretch", Set.of("unit", "number", "sign", "from"),
          "range", Set.of("part", "month"),
          "night", Set.of(),
          "decade", Set.of("part"),
          "point", Set.of(),
          "vague", Set.of(),
          "duration", Set.of());

  private static final Set<String> NUMBERS =
      Set.of("year", "month", "day", "ordinal", "number", "sign", "turns");

  private static final Set<String> DATE_FIELDS =
      Set.of("year", "month", "day", "weekday", "season", "feast", "exact", "ordinal");

  private final String operation;
  private final Kind kind;
  private final boolean inner;
  private final Map<String, Object> constants;

  private Meaning(String operation, Kind kind, boolean inner, Map<String, Object> constants) {
    this.operation = operation;
    this.kind = kind;
    this.inner = inner;
    this.constants = constants;
  }

  /**
   * Reads a right side.
   *
   * @throws IllegalArgumentException that says what was found and what is allowed
   */
  static Meaning parse(String means) {
    List<String> words = Arrays.asList(means.strip().split(" +", -1));
    int at = 0;
    boolean inner = words.get(at).equals("inner");
    at += inner ? 1 : 0;
    Kind kind = null;
    if (at < words.size() && (words.get(at).equals("since") || words.get(at).equals("until"))) {
      kind = Kind.valueOf(words.get(at).toUpperCase(Locale.ROOT));
      at++;
    }
    String operation = at < words.size() ? words.get(at) : "";
    if (operation.equals("none") && words.size() == 1) {
      return new Meaning(operation, null, false, Map.of());
    }
    Set<String> allowed = OPERATIONS.get(operation);
    if (allowed == null) {
      throw new IllegalArgumentException(
          "unknown operation '"
              + operation
              + "'; allowed: none, "
              + new TreeSet<>(OPERATIONS.keySet()));
    }
    Map<String, Object> constants = new HashMap<>();
    for (String word : words.subList(at + 1, words.size())) {
      String[] pair = word.split("=", 2);
      if (pair.length < 2
          || !allowed.contains(pair[0])
          || constants.put(pair[0], value(pair[0], pair[1])) != null) {
        throw new IllegalArgumentException(
            "unknown or repeated constant '"
                + word
                + "' of "
                + operation
                + "; allowed: "
                + new TreeSet<>(allowed));
      }
    }
    return new Meaning(
        operation, kind == null ? kindOf(operation) : kind, inner, Map.copyOf(constants));
  }

  private static Object value(String key, String text) {
    if (NUMBERS.contains(key)) {
      return Integer.valueOf(text);
    }
    String name = text.toUpperCase(Locale.ROOT);
    return switch (key) {
      case "unit", "within" -> Unit.valueOf(name);
      case "turn" -> CalendarDate.Turn.valueOf(name);
      case "part" -> Days.Part.valueOf(name);
      default -> Base.valueOf(name);
    };
  }

  private static Kind kindOf(String operation) {
    return switch (operation) {
      case "range", "stretch" -> Kind.RANGE;
      case "duration" -> Kind.DURATION;
      default -> Kind.TIME;
    };
  }

  /**
   * Checks that slots of these names give the operation what it needs.
   *
   * @throws IllegalArgumentException that says what is missing
   */
  void check(Set<String> names) {
    Set<String> all = new HashSet<>(constants.keySet());
    all.addAll(names);
    String needs =
        switch (operation) {
          case "shift", "around", "stretch" ->
              all.contains("unit") ? "" : "a unit: give unit= or a slot {unit}";
          case "point" -> all.contains("point") ? "" : "{point}";
          case "decade" -> all.contains("decade") ? "" : "{decade}";
          case "range" ->
              hasEnd(names, "1") && hasEnd(names, "2")
                  ? ""
                  : "two ends: slots with 1 and slots with 2";
          case "night" -> hasEnd(names, "2") ? "" : "a second end: a slot with 2";
          case "date" ->
              DATE_FIELDS.stream().anyMatch(all::contains)
                  ? ""
                  : "one of " + new TreeSet<>(DATE_FIELDS);
          default -> "";
        };
    if (!needs.isEmpty()) {
      throw new IllegalArgumentException(operation + " needs " + needs);
    }
  }

  private static boolean hasEnd(Set<String> names, String digit) {
    return names.stream().anyMatch(n -> n.endsWith(digit));
  }

  /** Whether the words only look like a time. */
  boolean isNone() {
    return operation.equals("none");
  }

  /** Whether it may stand only inside another pattern. */
  boolean isInner() {
    return inner;
  }

  /** Whether it may stand inside another pattern. */
  boolean isPoint() {
    return kind == Kind.TIME;
  }

  Kind kind() {
    return kind;
  }

  /** What an expression of this pattern means whose slots hold these values. */
  Reckoning reckoning(Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(constants);
    all.putAll(values);
    return switch (operation) {
      case "date" -> date(all);
      case "shift" -> new Reckonings.Shift(unit(all), count(all), base(all));
      case "around" ->
          new Reckonings.Around(
              unit(all), (Integer) all.getOrDefault("turns", 0), base(all), part(all));
      case "stretch" -> new Reckonings.Stretch(unit(all), count(all), base(all));
      case "range" -> new Reckonings.Range(end(all, "1"), end(all, "2"));
      case "night" -> new Reckonings.Night(end(all, "2"));
      case "decade" ->
          new Reckonings.Fixed(
              Unit.DECADE.around(LocalDate.of((Integer) all.get("decade"), 1, 1)), part(all));
      case "point" -> (Reckoning) all.get("point");
      default -> new Reckonings.Unknown();
    };
  }

  private static Reckoning date(Map<String, Object> values) {
    CalendarDate date = calendarDate(values);
    Unit within = (Unit) values.get("within");
    if (base(values) == Base.NARRATED) {
      return new Reckonings.Narrated(date);
    }
    return within == null
        ? date
        : new Reckonings.Within(date, within, (Integer) values.getOrDefault("turns", 0));
  }

  private static CalendarDate calendarDate(Map<String, Object> values) {
    if (values.get("exact") instanceof LocalDate day) {
      return new CalendarDate(
          day.getYear(),
          day.getMonthValue(),
          day.getDayOfMonth(),
          null,
          null,
          null,
          null,
          null,
          null,
          null);
    }
    return new CalendarDate(
        (Integer) values.get("year"),
        (Integer) values.get("month"),
        (Integer) values.get("day"),
        (Integer) values.get("weekday"),
        (Season) values.get("season"),
        (Feast) values.get("feast"),
        (Unit) values.get("unit"),
        (Integer) values.get("ordinal"),
        (CalendarDate.Turn) values.get("turn"),
        part(values));
  }

  /** One end of a range: the values with its digit and those without any. */
  private static Reckoning end(Map<String, Object> values, String digit) {
    Map<String, Object> own = new HashMap<>();
    values.forEach(
        (name, value) -> {
          boolean numbered = "123".indexOf(name.charAt(name.length() - 1)) >= 0;
          if (!numbered || name.endsWith(digit)) {
            own.put(numbered ? name.substring(0, name.length() - 1) : name, value);
          }
        });
    return own.get("point") instanceof Reckoning point ? point : calendarDate(own);
  }

  private static Unit unit(Map<String, Object> values) {
    return (Unit) values.get("unit");
  }

  private static int count(Map<String, Object> values) {
    return (Integer) values.getOrDefault("number", 1) * (Integer) values.getOrDefault("sign", 1);
  }

  private static Base base(Map<String, Object> values) {
    return (Base) values.getOrDefault("from", Base.PUBLISHED);
  }

  private static Days.Part part(Map<String, Object> values) {
    return (Days.Part) values.get("part");
  }
}
