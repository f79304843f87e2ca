package org.entente.record.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.entente.press.PressReader;
import org.entente.press.Submission;
import org.entente.record.RecordException;
import org.entente.record.RecordProblem;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** NewsML-G2: a news item, or a message with several. */
final class NewsMl {

  private static final Pattern START =
      Pattern.compile(
          "(?s)\\A\\s*(?:<\\?xml[^>]*>)?.{0,2000}?<(?:\\w+:)?(?:newsItem|newsMessage|packageItem)[\\s>].*");

  private final String name;
  private final PressReader press;

  NewsMl(String name, PressReader press) {
    this.name = name;
    this.press = press;
  }

  static boolean isMessage(String start) {
    return start.stripLeading().startsWith("<") && START.matcher(start).matches();
  }

  boolean read(byte[] bytes, Receiver receiver) throws InterruptedException {
    Document document = parsed(bytes);
    List<Element> items = all(document.getDocumentElement(), "newsItem");
    if (items.isEmpty()) {
      return receiver.take(refused("no newsItem", "a newsItem with text"));
    }
    boolean more = true;
    for (Element item : items) {
      more = more && receiver.take(item(item));
    }
    return more;
  }

  private Document parsed(byte[] bytes) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      // No document types: neither entities that grow without end nor files read from this machine.
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new ByteArrayInputStream(bytes));
    } catch (SAXException | IOException broken) {
      throw new RecordException(
          RecordProblem.R11,
          name,
          String.valueOf(broken.getMessage()),
          "well-formed NewsML-G2 without DOCTYPE",
          broken);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java has an XML parser that can refuse DOCTYPE", e);
    }
  }

  private Item item(Element item) {
    String guid = item.getAttribute("guid");
    String status = attribute(item, "pubStatus", "qcode").replaceFirst("^.*:", "");
    if (!status.isEmpty() && !status.equals("usable")) {
      return refused(guid + " that is " + status, "usable items");
    }
    String body = body(item);
    if (body.isBlank()) {
      return refused(guid + " without inline text", "items with inlineXML or inlineData");
    }
    String language = attribute(item, "language", "tag");
    String published = text(item, "versionCreated");
    return Item.of(
        press.read(
            new Submission(
                name,
                guid.isEmpty() ? null : guid,
                null,
                provider(item),
                language.isEmpty()
                    ? item.getAttributeNS("http://www.w3.org/XML/1998/namespace", "lang")
                    : language,
                text(item, "headline"),
                Ninjs.day(published),
                Submission.Kind.TEXT,
                body)),
        null);
  }

  private Item refused(String found, String allowed) {
    return Sources.refusal(RecordProblem.R12, name, found, allowed);
  }

  /** The paragraphs of the first content, a blank line apart. */
  private static String body(Element item) {
    for (Element content : all(item, "inlineXML")) {
      List<Element> bodies = all(content, "body.content");
      Element body = bodies.isEmpty() ? first(content, "body", content) : bodies.get(0);
      StringBuilder text = new StringBuilder();
      for (Element paragraph : all(body, "p")) {
        String words = paragraph.getTextContent().replaceAll("\\s+", " ").strip();
        text.append(text.isEmpty() || words.isEmpty() ? "" : "\n\n").append(words);
      }
      return text.isEmpty() ? body.getTextContent().strip() : text.toString();
    }
    return first(item, "inlineData", null) == null
        ? ""
        : first(item, "inlineData", null).getTextContent();
  }

  private static String provider(Element item) {
    Element provider = first(item, "provider", null);
    if (provider == null) {
      return null;
    }
    String named = text(provider, "name");
    String code =
        provider.getAttribute("literal").isEmpty()
            ? provider.getAttribute("qcode")
            : provider.getAttribute("literal");
    return named != null ? named : code.isEmpty() ? null : code.replaceFirst("^.*:", "");
  }

  private static String text(Element parent, String tag) {
    Element element = first(parent, tag, null);
    return element == null || element.getTextContent().isBlank()
        ? null
        : element.getTextContent().strip();
  }

  private static String attribute(Element parent, String tag, String attribute) {
    Element element = first(parent, tag, null);
    return element == null ? "" : element.getAttribute(attribute);
  }

  private static Element first(Element parent, String tag, Element otherwise) {
    List<Element> found = all(parent, tag);
    return found.isEmpty() ? otherwise : found.get(0);
  }

  private static List<Element> all(Element parent, String tag) {
    List<Element> found = new ArrayList<>();
    if (tag.equals(parent.getLocalName())) {
      found.add(parent);
    }
    NodeList nodes = parent.getElementsByTagNameNS("*", tag);
    for (int i = 0; i < nodes.getLength(); i++) {
      Node node = nodes.item(i);
      found.add((Element) node);
    }
    return found;
  }
}
