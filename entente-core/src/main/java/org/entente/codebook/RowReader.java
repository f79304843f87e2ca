package org.entente.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the composition table. */
final class RowReader {

  private static final Set<String> KEYS =
      Set.of(
          "operator",
          "of",
          "when",
          "gives",
          "mode",
          "cameo",
          "actors",
          "recipients",
          "status",
          "also",
          "keep",
          "mutual");
  private static final Set<String> CONDITIONS =
      Set.of(
          "negated",
          "undone",
          "will-not",
          "participant",
          "outsider",
          "truce",
          "lawsuit",
          "known-content",
          "known-addressee",
          "unknown-addressee",
          "unasked");
  private static final Set<String> PARTIES =
      Set.of("holder", "addressee", "actors", "recipients", "owner");

  private final DataFile file;
  private final Collection<EventType> types;
  private final Set<String> operators;

  RowReader(DataFile file, Collection<EventType> types, Set<String> operators) {
    this.file = file;
    this.types = types;
    this.operators = operators;
  }

  List<Row> read(Map<String, Node> map) {
    List<Row> rows = new ArrayList<>();
    file.allow(map, Set.of("rows"));
    for (Node node : file.items(map.get("rows"))) {
      Map<String, Node> keys = file.mapping(node);
      file.allow(keys, KEYS);
      Set<String> of = types(keys.get("of"));
      List<String> when = allowed(keys.get("when"), CONDITIONS);
      List<String> actors = parties(keys.get("actors"));
      List<String> recipients = parties(keys.get("recipients"));
      String gives = file.text(keys.get("gives"));
      if (gives == null
          || !(gives.equals("same") || gives.equals("none") || typeNames().contains(gives))) {
        file.problem(node, "gives: " + gives, "same, none, " + typeNames());
      }
      String also = file.text(keys.get("also"));
      if (also != null && !typeNames().contains(also)) {
        file.problem(node, "also: " + also, typeNames().toString());
      }
      for (String operator : file.texts(keys.get("operator"))) {
        if (!operators.contains(operator)) {
          file.problem(
              keys.get("operator"),
              "the operator " + operator,
              new TreeSet<>(operators).toString());
        }
        rows.add(
            new Row(
                operator,
                of,
                new HashSet<>(when),
                gives,
                file.text(keys.get("mode")),
                file.text(keys.get("cameo")),
                actors,
                recipients,
                file.text(keys.get("status")),
                also,
                "true".equals(file.text(keys.get("keep"))),
                "true".equals(file.text(keys.get("mutual"))),
                DataFile.line(node)));
      }
    }
    return rows;
  }

  private List<String> allowed(Node node, Set<String> allowed) {
    List<String> texts = file.texts(node);
    for (String text : texts) {
      if (!allowed.contains(text)) {
        file.problem(node, "'" + text + "'", new TreeSet<>(allowed).toString());
      }
    }
    return texts;
  }

  /** Party expressions: "holder", or several joined by "+". */
  private List<String> parties(Node node) {
    List<String> texts = file.texts(node);
    for (String text : texts) {
      for (String party : text.split("\\+")) {
        if (!PARTIES.contains(party)) {
          file.problem(node, "'" + party + "'", new TreeSet<>(PARTIES) + ", joined by +");
        }
      }
    }
    return texts;
  }

  private Set<String> typeNames() {
    Set<String> names = new TreeSet<>();
    types.forEach(type -> names.add(type.name()));
    return names;
  }

  /** Types by name or group: cooperative, hostile, any (all three without "other"). */
  private Set<String> types(Node node) {
    Set<String> names = new HashSet<>();
    for (String text : file.texts(node)) {
      switch (text) {
        case "other" -> names.add("other");
        case "any" -> names.addAll(typeNames());
        case "cooperative" ->
            types.stream().filter(EventType::isCooperative).forEach(type -> names.add(type.name()));
        case "hostile" ->
            types.stream()
                .filter(type -> !type.isCooperative())
                .forEach(type -> names.add(type.name()));
        default -> {
          if (!typeNames().contains(text)) {
            file.problem(
                node, "'" + text + "'", "any, cooperative, hostile, other, " + typeNames());
          }
          names.add(text);
        }
      }
    }
    return names;
  }
}
