package org.entente.press;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of a piece of HTML: one line for each block, a blank line between them. */
final class Markup {

  private static final Set<String> UNREAD =
      Set.of("script", "style", "figure", "figcaption", "iframe", "noscript", "aside", "nav");

  private Markup() {}

  static String text(String markup) {
    Element body = Jsoup.parseBodyFragment(markup).body();
    body.select(String.join(",", UNREAD)).remove();
    StringBuilder text = new StringBuilder();
    body.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
              append(words.getWholeText());
            } else {
              breakAt(node);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            breakAt(node);
          }

          private void breakAt(Node node) {
            if (node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"))
                && !text.isEmpty()
                && !text.toString().endsWith("\n")) {
              text.append("\n\n");
            }
          }

          private void append(String words) {
            String flat = words.replaceAll("\\s+", " ");
            boolean atStart =
                text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
            text.append(atStart ? flat.stripLeading() : flat);
          }
        });
    return text.toString().strip();
  }
}
