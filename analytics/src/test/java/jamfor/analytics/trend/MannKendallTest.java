package jamfor.analytics.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MannKendallTest {

  /** Enumerated in R; methods.md G9a prints four decimals. */
  @ParameterizedTest
  @CsvSource({
    "4, 6, .0417",
    "5, 8, .0417",
    "5, 10, .0083",
    "6, 11, .0278",
    "7, 13, .0345",
    "7, 15, .0151",
    "8, 16, .0305",
    "9, 18, .0376",
    "10, 19, .0542",
    "10, 21, .0363"
  })
  void theExactTailIsThatOfAllOrders(int n, int s, double printed) {
    assertThat(MannKendall.upperTail(n, s)).isCloseTo(printed, within(0.00005));
  }

  /** Few enough to try every order there is. */
  @ParameterizedTest
  @CsvSource({"1", "2", "3", "4", "5", "6", "7"})
  void theExactTailIsWhatCountingAllOrdersGives(int n) {
    int most = n * (n - 1) / 2;
    for (int s = -most; s <= most; s++) {
      int[] counted = new int[2];
      count(new double[n], 0, s, counted);
      assertThat(MannKendall.upperTail(n, s)).isEqualTo((double) counted[0] / counted[1]);
    }
  }

  private static void count(double[] order, int size, int s, int[] counted) {
    if (size == order.length) {
      counted[1]++;
      counted[0] += new MannKendall(order).s() >= s ? 1 : 0;
      return;
    }
    for (int value = 1; value <= order.length; value++) {
      int one = value;
      if (Arrays.stream(order, 0, size).noneMatch(before -> before == one)) {
        order[size] = value;
        count(order, size + 1, s, counted);
      }
    }
  }

  /** The Nile's yearly flow at Aswan 1871–1970, as R ships it; methods.md G9b. */
  @Test
  void theNileFalls() {
    MannKendall nile = new MannKendall(NILE);

    assertThat(nile.s()).isEqualTo(-1387);
    assertThat(nile.variance()).isCloseTo(112728.333, within(0.0005));
    assertThat(nile.z()).isCloseTo(-4.128067, within(0.0000005));
    assertThat(nile.p()).isCloseTo(3.658263e-05, within(5e-12));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0, 0, 1",
    "'7', 0, 0, 1",
    "'7 7 7 7 7', 0, 0, 1",
    "'1 2', 1, 1, 1",
    "'2 1', -1, 1, 1",
    "'1 2 3 4', 6, 8.666666666666666, .08333333333333333",
    "'1 2 3 4 5', 10, 16.666666666666668, .016666666666666666",
    "'5 4 3 2 1', -10, 16.666666666666668, .016666666666666666",
    "'1 3 2', 1, 3.6666666666666665, 1"
  })
  void shortSeries(String text, int s, double variance, double p) {
    MannKendall test = new MannKendall(values(text));

    assertThat(test.s()).isEqualTo(s);
    assertThat(test.variance()).isEqualTo(variance);
    assertThat(test.p()).isCloseTo(p, within(1e-15));
  }

  /** −0.0 and 0.0 are one value. */
  @Test
  void zerosOfBothSignsAreTied() {
    assertThat(new MannKendall(new double[] {-0.0, 0.0}).s()).isZero();
    assertThat(new MannKendall(new double[] {-0.0, 0.0, 1}).variance()).isEqualTo((66 - 18) / 18.0);
  }

  static double[] values(String text) {
    return text.isEmpty()
        ? new double[0]
        : Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  static final double[] NILE =
      values(
          "1120 1160 963 1210 1160 1160 813 1230 1370 1140 995 935 1110 994 1020 960 1180 799 958"
              + " 1140 1100 1210 1150 1250 1260 1220 1030 1100 774 840 874 694 940 833 701 916 692"
              + " 1020 1050 969 831 726 456 824 702 1120 1100 832 764 821 768 845 864 862 698 845"
              + " 744 796 1040 759 781 865 845 944 984 897 822 1010 771 676 649 846 812 742 801"
              + " 1040 860 874 848 890 744 749 838 1050 918 986 797 923 975 815 1020 906 901 1170"
              + " 912 746 919 718 714 740");
}
