package dk.naerplan.report.dossier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Builds an XHTML document from top to bottom. Texts become text nodes, so whatever a user wrote
 * stays text.
 */
final class Markup {
  private final Document document;
  private final Deque<Element> open = new ArrayDeque<>();
  private final List<Heading> headings = new ArrayList<>();
  private final Element head;
  private Element contents;

  private record Heading(int level, String text, String id) {}

  Markup(String languageCode, String title, String description, String css) {
    try {
      document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
    Element html = document.createElement("html");
    html.setAttribute("lang", languageCode);
    document.appendChild(html);
    open.push(html);
    head = begin("head", "");
    line("title", "", title);
    Element meta = begin("meta", "");
    meta.setAttribute("name", "description");
    meta.setAttribute("content", description);
    end();
    line("style", "", css);
    end();
    begin("body", "");
  }

  /** The whole document, with contents and bookmarks of all headings so far. */
  Document finish() {
    Element bookmarks = document.createElement("bookmarks");
    for (Heading heading : headings) {
      Element bookmark = document.createElement("bookmark");
      bookmark.setAttribute("name", heading.text());
      bookmark.setAttribute("href", "#" + heading.id());
      bookmarks.appendChild(bookmark);
      if (heading.level() == 2) {
        Element link = document.createElement("a");
        link.setAttribute("href", "#" + heading.id());
        link.appendChild(document.createTextNode(heading.text()));
        Element entry = document.createElement("p");
        entry.appendChild(link);
        contents.appendChild(entry);
      }
    }
    head.appendChild(bookmarks);
    return document;
  }

  /** The place of the table of contents. */
  void contents(String title) {
    begin("div", "contents");
    line("p", "contents-title", title);
    contents = begin("div", "");
    end();
    end();
  }

  /** Opens an element; {@link #end} closes it. */
  Element begin(String tag, String cssClass) {
    Element element = document.createElement(tag);
    if (!cssClass.isEmpty()) {
      element.setAttribute("class", cssClass);
    }
    open.getFirst().appendChild(element);
    open.push(element);
    return element;
  }

  void end() {
    open.pop();
  }

  /** An element with nothing but text. */
  Element line(String tag, String cssClass, String text) {
    Element element = begin(tag, cssClass);
    element.appendChild(document.createTextNode(text));
    end();
    return element;
  }

  void paragraph(String text) {
    line("p", "", text);
  }

  /** A heading; those of level 1 and 2 stand in contents and bookmarks. */
  void heading(int level, String text, String cssClass) {
    Element heading = line("h" + level, cssClass, text);
    if (level <= 2) {
      String id = "part-" + headings.size();
      heading.setAttribute("id", id);
      headings.add(new Heading(level, text, id));
    }
  }

  void heading(int level, String text) {
    heading(level, text, "");
  }

  /** A place for a painting, known to {@link Paintings} by its number. */
  void painting(int number, String alternative, String cssClass) {
    Element object = begin("object", cssClass);
    object.setAttribute("type", Paintings.TYPE);
    object.setAttribute("data-painting", Integer.toString(number));
    object.setAttribute("alt", alternative);
    object.setAttribute("title", alternative);
    end();
  }

  /**
   * A table whose head is repeated on every page.
   *
   * @param firstNumeric the first column (from 0) that holds numbers
   */
  void table(String cssClass, int firstNumeric, List<String> head, List<List<String>> rows) {
    begin("table", cssClass);
    begin("thead", "");
    begin("tr", "");
    for (int i = 0; i < head.size(); i++) {
      line("th", i >= firstNumeric ? "number" : "", head.get(i)).setAttribute("scope", "col");
    }
    end();
    end();
    begin("tbody", "");
    for (List<String> row : rows) {
      begin("tr", "");
      for (int i = 0; i < row.size(); i++) {
        line("td", i >= firstNumeric ? "number" : "", row.get(i));
      }
      end();
    }
    end();
    end();
  }

  /**
   * A table whose head is repeated on every page and whose rows are never split.
   *
   * @param rows the cells of each row
   */
  void cells(String cssClass, List<String> head, List<List<Cell>> rows) {
    begin("table", cssClass);
    begin("thead", "");
    begin("tr", "");
    for (String title : head) {
      line("th", "", title).setAttribute("scope", "col");
    }
    end();
    end();
    begin("tbody", "");
    for (List<Cell> row : rows) {
      begin("tr", "");
      row.forEach(this::cell);
      end();
    }
    end();
    end();
  }

  private void cell(Cell cell) {
    if (cell.lines().size() == 1) {
      line("td", cell.cssClass(), cell.lines().getFirst());
      return;
    }
    begin("td", cell.cssClass());
    cell.lines().forEach(text -> line("div", "", text));
    end();
  }

  /** A cell of one or more lines; each line is broken where it is too long. */
  record Cell(String cssClass, List<String> lines) {
    Cell {
      lines = List.copyOf(lines);
    }

    static Cell of(String text) {
      return new Cell("", List.of(text));
    }
  }

  /** Facts as pairs of name and value. */
  void facts(List<Fact> facts) {
    begin("table", "facts");
    begin("tbody", "");
    for (Fact fact : facts) {
      begin("tr", "");
      line("th", "", fact.name()).setAttribute("scope", "row");
      line("td", "", fact.value());
      end();
    }
    end();
    end();
  }

  /** A name and its value. */
  record Fact(String name, String value) {}
}
