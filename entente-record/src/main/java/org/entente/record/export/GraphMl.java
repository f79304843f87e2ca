package org.entente.record.export;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.record.Party;
import org.entente.record.StoredEvent;

/**
 * Events as a GraphML graph: a node for each side, a directed edge for each event from every actor
 * to every recipient; where there are no recipients, between every two actors. The nodes stand
 * before the edges, as some readers want it: until the end the edges wait in a temporary file.
 */
public final class GraphMl implements Closeable {

  private final Appendable sink;
  private final Map<String, Integer> nodes = new TreeMap<>();
  private final Path waiting;
  private final BufferedWriter edges;
  private long written;

  /**
   * Writes into this sink, all at the end.
   *
   * @throws IOException where no temporary file can be made
   */
  public GraphMl(Appendable sink) throws IOException {
    this.sink = sink;
    this.waiting = Files.createTempFile("entente", ".edges");
    this.edges = Files.newBufferedWriter(waiting, StandardCharsets.UTF_8);
  }

  /** Adds an event. */
  public void write(StoredEvent event) throws IOException {
    List<String> actors = sides(event.actors());
    List<String> recipients = sides(event.recipients());
    Set<String> all = new TreeSet<>(actors);
    all.addAll(recipients);
    all.forEach(side -> nodes.merge(side, 1, Integer::sum));
    for (String actor : actors) {
      for (String recipient : recipients) {
        edge(event, actor, recipient, true);
      }
    }
    if (!recipients.isEmpty()) {
      return;
    }
    for (int i = 0; i < actors.size(); i++) {
      for (int j = i + 1; j < actors.size(); j++) {
        edge(event, actors.get(i), actors.get(j), false);
      }
    }
  }

  private static List<String> sides(List<Party> parties) {
    return List.copyOf(
        parties.stream().map(Party::side).collect(TreeSet::new, TreeSet::add, TreeSet::addAll));
  }

  private void edge(StoredEvent event, String from, String to, boolean directed)
      throws IOException {
    edges.write(
        "    <edge id=\""
            + event.reference()
            + "-"
            + written++
            + "\" source=\""
            + escaped(from)
            + "\" target=\""
            + escaped(to)
            + "\" directed=\""
            + directed
            + "\">"
            + data("event", event.reference())
            + data("type", event.type())
            + data("status", event.status())
            + data("day", event.day())
            + data("score", event.score())
            + data("confidence", event.confidence())
            + data("sources", event.sources())
            + "</edge>\n");
  }

  private static String data(String key, Object value) {
    return "<data key=\"" + key + "\">" + escaped(value.toString()) + "</data>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** Writes the graph. */
  public void end() throws IOException {
    sink.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    sink.append("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
    sink.append("  <key id=\"events\" for=\"node\" attr.name=\"events\" attr.type=\"int\"/>\n");
    for (String[] key :
        new String[][] {
          {"event", "string"},
          {"type", "string"},
          {"status", "string"},
          {"day", "string"},
          {"score", "double"},
          {"confidence", "double"},
          {"sources", "int"}
        }) {
      sink.append(
          "  <key id=\""
              + key[0]
              + "\" for=\"edge\" attr.name=\""
              + key[0]
              + "\" attr.type=\""
              + key[1]
              + "\"/>\n");
    }
    sink.append("  <graph id=\"record\" edgedefault=\"directed\">\n");
    for (Map.Entry<String, Integer> node : nodes.entrySet()) {
      sink.append(
          "    <node id=\""
              + escaped(node.getKey())
              + "\">"
              + data("events", node.getValue())
              + "</node>\n");
    }
    edges.flush();
    try (BufferedReader reader = Files.newBufferedReader(waiting, StandardCharsets.UTF_8)) {
      for (String edge = reader.readLine(); edge != null; edge = reader.readLine()) {
        sink.append(edge).append("\n");
      }
    }
    sink.append("  </graph>\n</graphml>\n");
  }

  @Override
  public void close() throws IOException {
    edges.close();
    Files.deleteIfExists(waiting);
  }
}
