package jamfor.ingest.check;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes through the XML of a workbook with the parser that its reader uses, in which no entity of a
 * file is ever resolved, and looks for what that reader must not get.
 */
final class PartReader {

  static final int MOST_ELEMENTS = 2_000_000;

  /** An empty row costs as much as a full one. */
  private static final int MOST_ROWS = 500_000;

  private static final int MOST_ATTRIBUTES = 1000;

  /** Parts that are never read are not looked into: some hold schemas with addresses. */
  private static final Pattern READ =
      Pattern.compile("(?i)xl/.*\\.(?:xml|rels)|_rels/.*|\\[Content_Types\\]\\.xml");

  private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6})");
  private static final int LAST_COLUMN = 16_384;
  private static final int LAST_ROW = 1_048_576;
  private static final String INCLUSION = "http://www.w3.org/2001/XInclude";

  private static final String STYLESHEET = "xml-stylesheet";

  private final XMLInputFactory factory = new InputFactoryImpl();
  private int elements;
  private int rows;
  private int cells;
  private int stringParts;
  private int strings;
  private int lastString = -1;

  /** The number that a cell with a shared string is writing. */
  private final StringBuilder index = new StringBuilder();

  private boolean shared;
  private boolean inValue;

  PartReader() {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  /** Whether a reader of workbooks would read a part. */
  boolean reads(String part) {
    return READ.matcher(part).matches();
  }

  /** What is wrong with a part; broken XML is for the reader of the workbook to say. */
  Optional<FileFault> find(String part, InputStream content) {
    if (!reads(part)) {
      return Optional.empty();
    }
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(content);
      boolean sheet = false;
      boolean first = true;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD
            || event == XMLStreamConstants.PROCESSING_INSTRUCTION
                && xml.getPITarget().equals(STYLESHEET)
            || event == XMLStreamConstants.START_ELEMENT && pointsOutside(xml)) {
          return Optional.of(new FileFault("F083", part, List.of(part)));
        }
        if (sheet) {
          followStrings(event, xml);
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          sheet |= first && xml.getLocalName().equals("worksheet");
          stringParts += first && xml.getLocalName().equals("sst") ? 1 : 0;
          first = false;
          elements++;
          strings += xml.getLocalName().equals("si") ? 1 : 0;
          count(sheet ? xml.getLocalName() : "");
          if (elements > MOST_ELEMENTS
              || rows > MOST_ROWS
              || xml.getAttributeCount() > MOST_ATTRIBUTES) {
            return Optional.of(PackedParts.tooLarge(part));
          }
          Optional<String> place =
              cells > LAST_COLUMN
                  ? Optional.of(cells + " × c")
                  : sheet ? outside(xml) : Optional.empty();
          if (place.isPresent()) {
            String shown = place.get().substring(0, Math.min(place.get().length(), 40));
            return Optional.of(new FileFault("F084", part, List.of(shown, part)));
          }
        }
      }
    } catch (XMLStreamException broken) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  /**
   * Whether every shared string is there that a cell names: fastexcel goes on past the last one
   * until it reaches the number, however large, and the memory ends before.
   */
  boolean hasItsStrings() {
    return stringParts <= 1 && lastString < strings;
  }

  private void followStrings(int event, XMLStreamReader xml) {
    if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
      shared = "s".equals(xml.getAttributeValue(null, "t"));
    } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("v")) {
      inValue = shared;
      index.setLength(0);
    } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("v")) {
      if (inValue) {
        try {
          lastString = Math.max(lastString, Integer.parseInt(index.toString()));
        } catch (NumberFormatException none) {
          // Not a number at all: the reader of workbooks refuses it by itself.
        }
      }
      inValue = false;
    } else if (inValue && xml.hasText()) {
      index.append(xml.getText());
    }
  }

  private void count(String name) {
    if (name.equals("row")) {
      rows++;
      cells = 0;
    } else if (name.equals("c")) {
      cells++;
    }
  }

  private static boolean pointsOutside(XMLStreamReader xml) {
    if (INCLUSION.equals(xml.getNamespaceURI())) {
      return true;
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT).endsWith("schemalocation")) {
        return true;
      }
    }
    return false;
  }

  /** The place of a row or cell that no sheet has. */
  private static Optional<String> outside(XMLStreamReader xml) {
    String place = xml.getAttributeValue(null, "r");
    if (place == null) {
      return Optional.empty();
    }
    return switch (xml.getLocalName()) {
      case "row" -> Optional.of(place).filter(row -> !isRow(row));
      case "c" -> Optional.of(place).filter(cell -> !isCell(cell));
      default -> Optional.empty();
    };
  }

  private static boolean isRow(String text) {
    return text.matches("[1-9]\\d{0,6}") && Integer.parseInt(text) <= LAST_ROW;
  }

  private static boolean isCell(String text) {
    Matcher cell = CELL.matcher(text);
    if (!cell.matches() || !isRow(cell.group(2))) {
      return false;
    }
    int column = 0;
    for (char letter : cell.group(1).toCharArray()) {
      column = column * 26 + letter - 'A' + 1;
    }
    return column <= LAST_COLUMN;
  }
}
