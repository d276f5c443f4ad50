package jamfor.ingest.prose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BulletList;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads a text of paragraphs, lists of one level, emphasis and links, and refuses all else of
 * Markdown by file and line: headings are the report's, and HTML would be somebody else's page in
 * ours.
 */
public final class ProseReader {

  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

  private final Path file;
  private final List<String> faults;

  private ProseReader(Path file, List<String> faults) {
    this.file = file;
    this.faults = faults;
  }

  /**
   * @param faults what is refused is added, each with file and line
   * @return empty where anything was refused
   */
  public static Optional<Prose> read(Path file, List<String> faults) {
    return new ProseReader(file, faults).read();
  }

  private Optional<Prose> read() {
    int before = faults.size();
    byte[] bytes = bytes();
    List<Prose.Block> blocks = new ArrayList<>();
    for (Node node : children(PARSER.parse(text(bytes)))) {
      blocks.addAll(block(node));
    }
    if (blocks.isEmpty() && faults.size() == before) {
      faults.add(file + ":1: the text is empty; a text that is not written yet has no file");
    }
    return faults.size() == before
        ? Optional.of(new Prose(blocks, sha256(bytes)))
        : Optional.empty();
  }

  private List<Prose.Block> block(Node node) {
    if (node instanceof org.commonmark.node.Paragraph) {
      return List.of(new Prose.Paragraph(spans(node)));
    }
    if (node instanceof BulletList || node instanceof OrderedList) {
      return List.of(
          new Prose.Points(
              node instanceof OrderedList, children(node).stream().map(this::point).toList()));
    }
    return refuse(node);
  }

  private Prose.Paragraph point(Node item) {
    List<Node> content = children(item);
    if (!(item instanceof ListItem)
        || content.size() != 1
        || !(content.get(0) instanceof org.commonmark.node.Paragraph)) {
      faults.add(file + ":" + line(item) + ": a point of a list is one paragraph");
      return new Prose.Paragraph(List.of());
    }
    return new Prose.Paragraph(spans(content.get(0)));
  }

  private List<Prose.Span> spans(Node parent) {
    List<Prose.Span> spans = new ArrayList<>();
    for (Node node : children(parent)) {
      spans.addAll(span(node));
    }
    return spans;
  }

  private List<Prose.Span> span(Node node) {
    if (node instanceof Text text) {
      return List.of(new Prose.Words(text.getLiteral()));
    }
    if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      return List.of(new Prose.Words(" "));
    }
    if (node instanceof org.commonmark.node.Emphasis || node instanceof StrongEmphasis) {
      return List.of(new Prose.Emphasis(node instanceof StrongEmphasis, spans(node)));
    }
    if (node instanceof org.commonmark.node.Link link) {
      return link(link);
    }
    return refuse(node);
  }

  private List<Prose.Span> link(org.commonmark.node.Link link) {
    String target = link.getDestination();
    if (!target.matches("https://[^\\s/].*|/(?!/).*")) {
      faults.add(file + ":" + line(link) + ": a link leads to https:// or to a page of ours (/…)");
    }
    return List.of(new Prose.Link(target, spans(link)));
  }

  private <T> List<T> refuse(Node node) {
    faults.add(
        "%s:%d: %s is not allowed: write paragraphs, lists, emphasis and links"
            .formatted(file, line(node), node.getClass().getSimpleName()));
    return List.of();
  }

  /** The line where it begins; that of what it is part of, where it says none itself. */
  private static int line(Node node) {
    if (!node.getSourceSpans().isEmpty()) {
      return node.getSourceSpans().get(0).getLineIndex() + 1;
    }
    return node.getParent() == null ? 1 : line(node.getParent());
  }

  private static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      children.add(node);
    }
    return children;
  }

  private byte[] bytes() {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException foreign) {
      faults.add(file + ":1: the text is not UTF-8");
      return "";
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
