package jamfor.web.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jamfor.web.chart.Palette.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteTest {

  private static final double LEAST_CONTRAST = 3;

  /** Two colours of CIE L*a*b* nearer than this are easily taken for each other. */
  private static final double LEAST_DISTANCE = 20;

  /**
   * Linear RGB as eyes without red or green cones see it (Machado, Oliveira and Fernandes 2009).
   */
  private static final List<double[][]> EYES =
      List.of(
          new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
          new double[][] {
            {0.152286, 1.052583, -0.204868},
            {0.114503, 0.786281, 0.099216},
            {-0.003882, -0.048116, 1.051998}
          },
          new double[][] {
            {0.367322, 0.860646, -0.227968},
            {0.280085, 0.672501, 0.047413},
            {-0.011820, 0.042940, 0.968881}
          });

  @Test
  void standsOutFromPaper() {
    String darkPaper = String.valueOf(Palette.dark().get(Palette.PAPER));
    for (Mark mark : Palette.MARKS) {
      assertTrue(contrast(mark.colour(), Palette.PAPER) >= LEAST_CONTRAST, mark.toString());
      assertTrue(contrast(mark.dark(), darkPaper) >= LEAST_CONTRAST, mark.toString());
    }
  }

  @Test
  void keepsMembersApartForColourBlindReaders() {
    for (double[][] eye : EYES) {
      for (Mark one : Palette.MARKS) {
        for (Mark other : Palette.MARKS) {
          assertTrue(
              one == other || distance(lab(one, eye), lab(other, eye)) >= LEAST_DISTANCE,
              one + " " + other);
        }
      }
    }
  }

  @Test
  void givesEachMemberASymbolOfItsOwn() {
    assertEquals(8, Palette.MARKS.stream().map(Mark::symbol).distinct().count());
    assertEquals(8, Palette.of(Charts.edition()).values().stream().distinct().count());
  }

  private static double[] linear(String colour) {
    double[] linear = new double[3];
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      linear[i] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
    return linear;
  }

  static double contrast(String one, String other) {
    double first = luminance(linear(one)) + 0.05;
    double second = luminance(linear(other)) + 0.05;
    return Math.max(first, second) / Math.min(first, second);
  }

  private static double luminance(double[] rgb) {
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
  }

  private static double[] lab(Mark mark, double[][] eye) {
    double[] colour = linear(mark.colour());
    double[] rgb = new double[3];
    for (int i = 0; i < 3; i++) {
      double seen = eye[i][0] * colour[0] + eye[i][1] * colour[1] + eye[i][2] * colour[2];
      rgb[i] = Math.min(1, Math.max(0, seen));
    }
    double x = root((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
    double y = root(luminance(rgb));
    double z = root((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double root(double part) {
    return part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16.0 / 116;
  }

  private static double distance(double[] one, double[] other) {
    return Math.hypot(Math.hypot(one[0] - other[0], one[1] - other[1]), one[2] - other[2]);
  }
}
