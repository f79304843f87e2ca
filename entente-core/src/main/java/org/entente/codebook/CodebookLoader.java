package org.entente.codebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads and checks the files of a codebook; see docs/codebook-format.md. */
final class CodebookLoader {

  private static final Set<String> TYPE_KEYS = Set.of("type", "quad", "score", "acts");
  private static final Set<String> ACT_KEYS =
      Set.of("mode", "cameo", "mutual", "contexts", "needs", "default-actor", "default-recipient");
  private static final Set<String> OPERATOR_KEYS = Set.of("operator", "meaning", "performer");
  private static final Set<String> DEFAULTS =
      Set.of("government", "citizens", "army", "police", "unknown");

  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, EventType> types = new TreeMap<>();
  private final Map<String, Operator> operators = new TreeMap<>();
  private final Map<String, List<Entry>> entries = new TreeMap<>();
  private final Map<String, Map<String, Set<String>>> classes = new HashMap<>();
  private final Map<String, Map<String, Map<String, List<String>>>> modeWords = new HashMap<>();
  private final Map<String, Topics> topics = new HashMap<>();
  private List<Row> rows = List.of();

  private CodebookLoader() {}

  /** The codebook of these files, given by path. */
  static Codebook load(SortedMap<String, String> files) {
    CodebookLoader loader = new CodebookLoader();
    loader.readDefinitions(files);
    loader.readWords(files);
    loader.checkSelectors();
    if (loader.types.isEmpty()) {
      loader.problems.add(
          new Problem("acts", 0, "no event type", "at least one folder with a type.yaml"));
    }
    if (!loader.problems.isEmpty()) {
      throw new CodebookException(loader.problems);
    }
    Map<String, Lexicon> lexicons = new HashMap<>();
    loader.entries.forEach(
        (language, list) ->
            lexicons.put(
                language,
                new Lexicon(
                    language,
                    list,
                    loader.classes.getOrDefault(language, Map.of()),
                    loader.modeWords.getOrDefault(language, Map.of()),
                    loader.topics.getOrDefault(
                        language, new Topics(Map.of(), Map.of(), List.of())))));
    return new Codebook(loader.types, loader.operators, loader.rows, lexicons, version(files));
  }

  /** The first twelve hexadecimal digits of the SHA-256 of all files, line ends made equal. */
  private static String version(SortedMap<String, String> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (name, text) ->
              digest.update(
                  (name + "\n" + text.replace("\r\n", "\n") + "\n")
                      .getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private void readDefinitions(SortedMap<String, String> files) {
    files.forEach(
        (name, text) -> {
          DataFile file = new DataFile(name, problems);
          String[] path = name.split("/");
          if (name.matches("acts/[^/]+/type\\.yaml")) {
            readType(file, path[1], file.parse(text));
          } else if (name.matches("operators/[^/]+/operator\\.yaml")) {
            readOperator(file, path[1], file.parse(text));
          }
        });
  }

  private void readWords(SortedMap<String, String> files) {
    files.forEach(
        (name, text) -> {
          DataFile file = new DataFile(name, problems);
          String[] path = name.split("/");
          String last = path[path.length - 1];
          if (last.equals("type.yaml") || last.equals("operator.yaml")) {
            return;
          }
          if (name.equals("composition.yaml")) {
            rows = new RowReader(file, types.values(), operators.keySet()).read(file.parse(text));
            return;
          }
          if (path.length < 2 || !last.matches("[a-z]{2}(-[a-z0-9-]+)?\\.yaml")) {
            file.problem(
                0,
                "a file of this name",
                "acts/TYPE/LANGUAGE.yaml, operators/NAME/LANGUAGE.yaml, classes/, topics/");
            return;
          }
          String language = last.substring(0, 2);
          switch (path[0]) {
            case "acts" -> readActWords(file, types.get(path[1]), language, file.parse(text));
            case "operators" ->
                readOperatorWords(file, operators.get(path[1]), language, file.parse(text));
            case "classes" -> readClasses(file, language, file.parse(text));
            case "topics" -> readTopics(file, language, file.parse(text));
            default -> file.problem(0, "the folder " + path[0], "acts, operators, classes, topics");
          }
        });
  }

  private void readType(DataFile file, String folder, Map<String, Node> map) {
    file.allow(map, TYPE_KEYS);
    String name = file.text(map.get("type"));
    if (!folder.equals(name)) {
      file.problem(0, "type " + name, "the folder's name " + folder);
    }
    Map<String, BaseAct> acts = new TreeMap<>();
    if (map.containsKey("acts")) {
      file.mapping(map.get("acts"))
          .forEach((act, node) -> acts.put(act, readAct(file, folder, act, file.mapping(node))));
    }
    if (acts.isEmpty()) {
      file.problem(0, "no acts", "at least one base act");
    }
    int quad = (int) number(file, map.get("quad"), 1, 4);
    types.put(folder, new EventType(folder, quad, number(file, map.get("score"), -10, 10), acts));
  }

  private static double number(DataFile file, Node node, double least, double most) {
    String text = file.text(node);
    try {
      double value = Double.parseDouble(text == null ? "" : text);
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      // reported below, with what is allowed
    }
    file.problem(
        node == null ? 0 : DataFile.line(node),
        "'" + text + "'",
        "a number from " + least + " to " + most);
    return least;
  }

  private static BaseAct readAct(DataFile file, String type, String name, Map<String, Node> map) {
    file.allow(map, ACT_KEYS);
    Set<String> needs =
        map.containsKey("needs") ? new HashSet<>(file.texts(map.get("needs"))) : Set.of("actor");
    if (!Set.of("actor", "recipient", "partner", "operator").containsAll(needs)) {
      file.problem(map.get("needs"), needs.toString(), "actor, recipient, partner, operator");
    }
    return new BaseAct(
        type,
        name,
        file.text(map.get("mode")),
        file.text(map.get("cameo")),
        "true".equals(file.text(map.get("mutual"))),
        file.texts(map.get("contexts")),
        needs,
        readDefault(file, map.get("default-actor")),
        readDefault(file, map.get("default-recipient")));
  }

  private static String readDefault(DataFile file, Node node) {
    String text = file.text(node);
    if (text != null && !DEFAULTS.contains(text)) {
      file.problem(node, "'" + text + "'", String.join(", ", DEFAULTS.stream().sorted().toList()));
    }
    return text;
  }

  private void readOperator(DataFile file, String folder, Map<String, Node> map) {
    file.allow(map, OPERATOR_KEYS);
    if (!folder.equals(file.text(map.get("operator")))) {
      file.problem(0, "operator " + file.text(map.get("operator")), "the folder's name " + folder);
    }
    String performer = map.containsKey("performer") ? file.text(map.get("performer")) : "holder";
    if (!EntryReader.PERFORMERS.contains(performer)) {
      file.problem(map.get("performer"), "'" + performer + "'", "holder, addressee");
    }
    operators.put(folder, new Operator(folder, file.text(map.get("meaning")), performer));
  }

  private void readActWords(DataFile file, EventType type, String language, Map<String, Node> map) {
    if (type == null) {
      file.problem(0, "no type.yaml beside it", "a type.yaml in each folder of acts");
      return;
    }
    add(new EntryReader(file, language).acts(type, map));
    if (map.containsKey("modes")) {
      Map<String, List<String>> words =
          modeWords
              .computeIfAbsent(language, l -> new HashMap<>())
              .computeIfAbsent(type.name(), t -> new TreeMap<>());
      file.mapping(map.get("modes"))
          .forEach(
              (mode, node) ->
                  words.computeIfAbsent(mode, m -> new ArrayList<>()).addAll(file.texts(node)));
    }
  }

  private void readOperatorWords(
      DataFile file, Operator operator, String language, Map<String, Node> map) {
    if (operator == null) {
      file.problem(0, "no operator.yaml beside it", "an operator.yaml in each folder of operators");
      return;
    }
    add(new EntryReader(file, language).operators(operator, map));
  }

  private void add(List<Entry> more) {
    for (Entry entry : more) {
      List<Entry> list = entries.computeIfAbsent(entry.language(), l -> new ArrayList<>());
      for (Entry other : list) {
        if (other.id().equals(entry.id()) && folder(other).equals(folder(entry))) {
          problems.add(
              new Problem(
                  entry.file(),
                  entry.line(),
                  "the id " + entry.id() + " again",
                  "an id not in " + other.place()));
        }
      }
      list.add(entry);
    }
  }

  private static String folder(Entry entry) {
    return entry.file().substring(0, entry.file().lastIndexOf('/'));
  }

  private void readClasses(DataFile file, String language, Map<String, Node> map) {
    map.forEach(
        (name, node) -> {
          List<String> words = file.texts(node);
          if (words.isEmpty()) {
            file.problem(node, "the empty class " + name, "at least one word");
          }
          classes
              .computeIfAbsent(language, l -> new HashMap<>())
              .computeIfAbsent(name, n -> new HashSet<>())
              .addAll(words);
        });
  }

  private void readTopics(DataFile file, String language, Map<String, Node> map) {
    file.allow(map, Set.of("subjects", "contexts", "unless"));
    Node unless = map.get("unless");
    topics.put(
        language,
        new Topics(
            words(file, map.get("subjects")),
            words(file, map.get("contexts")),
            unless == null ? List.of() : file.texts(unless)));
  }

  private static Map<String, List<String>> words(DataFile file, Node node) {
    Map<String, List<String>> words = new TreeMap<>();
    if (node != null) {
      file.mapping(node).forEach((name, list) -> words.put(name, file.texts(list)));
    }
    return words;
  }

  /** Classes may be defined in any file, so their use is checked when all have been read. */
  private void checkSelectors() {
    entries.forEach(
        (language, list) -> {
          Set<String> known = classes.getOrDefault(language, Map.of()).keySet();
          for (Entry entry : list) {
            for (Map<String, List<String>> conditions : List.of(entry.where(), entry.unless())) {
              conditions.values().stream()
                  .flatMap(List::stream)
                  .filter(
                      selector ->
                          selector.startsWith("@") && !known.contains(selector.substring(1)))
                  .forEach(
                      selector ->
                          problems.add(
                              new Problem(
                                  entry.file(),
                                  entry.line(),
                                  "the class " + selector,
                                  known.toString())));
            }
          }
        });
  }
}
