package jamfor.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class SheetTest {

  private static final String FORMULA = "=cmd|' /C calc'!A0";

  @Test
  void noTextIsAFormulaAndANegativeNumberStaysOne() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Jamfor", "1.0")) {
      Sheet sheet = new Sheet(workbook.newWorksheet("A"));
      sheet.heading(FORMULA, 16);
      sheet.text(Part.Text.plain(FORMULA));
      sheet.points(new Part.Points(List.of(FORMULA)));
      sheet.terms(new Part.Terms(List.of(new Part.Term(FORMULA, FORMULA))));
      sheet.table(
          new Part.Table(
              FORMULA,
              List.of(new Part.Table.Column(FORMULA, false), new Part.Table.Column("n", true)),
              List.of(
                  new Part.Table.Row(
                      false,
                      List.of(
                          Cell.of(FORMULA),
                          new Cell("\u22125,2", OptionalDouble.of(-5.25), 1, false))))));
    }

    List<String> texts = new ArrayList<>();
    List<BigDecimal> numbers = new ArrayList<>();
    try (ReadableWorkbook workbook =
            new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      rows.flatMap(Row::stream)
          .filter(cell -> cell != null && cell.getType() != CellType.EMPTY)
          .forEach(
              cell -> {
                assertThat(cell.getType()).isIn(CellType.STRING, CellType.NUMBER);
                if (cell.getType() == CellType.NUMBER) {
                  numbers.add(cell.asNumber());
                } else {
                  texts.add(cell.getText());
                }
              });
    }
    assertThat(texts).hasSize(9).filteredOn(text -> !text.equals("n")).containsOnly("'" + FORMULA);
    assertThat(numbers).containsExactly(new BigDecimal("-5.25"));
  }
}
