package jamfor.ingest.prose;

import java.util.List;

/**
 * A written text.
 *
 * @param sha256 of the file as it was written
 */
public record Prose(List<Block> blocks, String sha256) {

  public Prose {
    blocks = List.copyOf(blocks);
  }

  /** A paragraph or a list. */
  public sealed interface Block {}

  public record Paragraph(List<Span> spans) implements Block {
    public Paragraph {
      spans = List.copyOf(spans);
    }
  }

  /**
   * @param numbered whether the order of the points matters
   */
  public record Points(boolean numbered, List<Paragraph> points) implements Block {
    public Points {
      points = List.copyOf(points);
    }
  }

  /** A piece of a paragraph. */
  public sealed interface Span {

    /** What is read of it when nothing but characters can be shown. */
    String plain();
  }

  public record Words(String text) implements Span {
    @Override
    public String plain() {
      return text;
    }
  }

  public record Emphasis(boolean strong, List<Span> spans) implements Span {
    public Emphasis {
      spans = List.copyOf(spans);
    }

    @Override
    public String plain() {
      return join(spans);
    }
  }

  /**
   * @param target an address with https, or a page of ours, which begins with a slash
   */
  public record Link(String target, List<Span> spans) implements Span {
    public Link {
      spans = List.copyOf(spans);
    }

    @Override
    public String plain() {
      return join(spans) + " (" + target + ")";
    }
  }

  /** The characters of these pieces. */
  public static String join(List<Span> spans) {
    StringBuilder text = new StringBuilder();
    spans.forEach(span -> text.append(span.plain()));
    return text.toString();
  }
}
