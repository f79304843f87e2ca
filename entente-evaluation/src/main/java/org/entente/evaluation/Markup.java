package org.entente.evaluation;

/** HTML in the making: markup as it is, text with its special characters escaped. */
final class Markup {

  private final StringBuilder out = new StringBuilder();

  /** Adds markup. */
  Markup raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Adds text. */
  Markup text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
