package dk.naerplan.workbench.framework;

import java.util.List;

/**
 * All that an edition says of an entry.
 *
 * @param title its name
 * @param subtitle its id and its name in the other language
 * @param badges what it is, in a word each
 * @param paragraphs the rest, under headings
 * @param own whether it is the planner's own, and can be changed
 */
public record Detail(
    Entry entry,
    String title,
    String subtitle,
    List<Badge> badges,
    List<Paragraph> paragraphs,
    boolean own) {
  /** Keeps its own copies. */
  public Detail {
    badges = List.copyOf(badges);
    paragraphs = List.copyOf(paragraphs);
  }

  /** A word on a coloured ground; the style says which. */
  public record Badge(String text, String style) {}

  /**
   * Something said of the entry under a heading.
   *
   * @param text may be empty
   * @param links the entries it names
   */
  public record Paragraph(String heading, String text, List<Link> links) {
    /** Keeps its own copy. */
    public Paragraph {
      links = List.copyOf(links);
    }
  }

  /** An entry by its name. */
  public record Link(String label, Entry to) {}
}
