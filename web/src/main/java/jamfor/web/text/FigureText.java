package jamfor.web.text;

import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.Measure;
import jamfor.ingest.vocabulary.Language;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * Turns figures into characters, the same on every JDK and in every browser: half away from zero,
 * once, at the end; U+2212 as minus, U+00A0 between thousands, decimal comma (point in English).
 */
public final class FigureText {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final char MINUS = '\u2212';
  private static final char SPACE = '\u00A0';

  /**
   * Fifteen digits are what a double holds for certain: 1.005 is then 1.005 and not
   * 1.00499999999999989.
   */
  private static final MathContext CERTAIN = new MathContext(15, RoundingMode.HALF_EVEN);

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private static final double HUNDRED = 100;
  private static final double LEAST_CHANCE = 0.001;
  private static final int CHANCE_DECIMALS = 3;

  private final Words words;

  public FigureText(Words words) {
    this.words = words;
  }

  /** The language of the texts. */
  public Language language() {
    return words.language();
  }

  /** A value without its measure: "176 136", "56,0", or the word for why it is missing. */
  public String value(Value value, KeyFigure keyFigure) {
    return value.known() ? number(value.get(), keyFigure.decimals()) : reason(value);
  }

  /** A value with its measure: "176 136 kr", "56,0 %", or the word for why it is missing. */
  public String valueWithMeasure(Value value, KeyFigure keyFigure) {
    return value.known()
        ? number(value.get(), keyFigure.decimals()) + measure(keyFigure.measure())
        : reason(value);
  }

  /** A part of a whole, 0 to 1, in whole per cent: "43 %", or the word for why it is missing. */
  public String share(Value share) {
    return share.known() ? number(HUNDRED * share.get(), 0) + SPACE + "%" : reason(share);
  }

  /** Per cent with a decimal: "3,7 %", or the word for why it is missing. */
  public String percent(Value percent) {
    return percent.known() ? number(percent.get(), 1) + SPACE + "%" : reason(percent);
  }

  /** A part of a figure, as its figure is written; a factor of it with its own measure. */
  public String part(double number, KeyFigure.Part part, KeyFigure keyFigure) {
    String text = number(number, part.decimals());
    return part.measure().equals(keyFigure.measure()) ? text : text + measure(part.measure());
  }

  /**
   * A difference with its sign: "+3 200", "−1,5", "0". Differences of shares are percentage points.
   */
  public String difference(Value value, KeyFigure keyFigure) {
    return value.known() ? signed(value.get(), keyFigure.decimals()) : reason(value);
  }

  /** A difference with sign and measure: "+3 200 kr", "−1,5 procentenheter". */
  public String differenceWithMeasure(Value value, KeyFigure keyFigure) {
    if (!value.known()) {
      return reason(value);
    }
    return signed(value.get(), keyFigure.decimals()) + measureOfDifference(keyFigure);
  }

  /** How far values lie apart, which has no sign: "3 200 kr", "1,5 procentenheter". */
  public String spread(Value value, KeyFigure keyFigure) {
    return value.known()
        ? number(value.get(), keyFigure.decimals()) + measureOfDifference(keyFigure)
        : reason(value);
  }

  private String measureOfDifference(KeyFigure keyFigure) {
    boolean share = keyFigure.measure().kind() == Measure.Kind.SHARE;
    return share ? SPACE + words.get("percentage_points") : measure(keyFigure.measure());
  }

  /** Kronor with their sign, in millions from a million on: "+4,2 mn kr", "−312 000 kr". */
  public String kronor(Value value) {
    return value.known() ? kronor(decimal(value.get()), this::signed) : reason(value);
  }

  /** Kronor without a sign: "4,2 mn kr", "312 000 kr". */
  public String amount(Value value) {
    return value.known() ? kronor(decimal(value.get()).abs(), this::plain) : reason(value);
  }

  private String kronor(BigDecimal amount, BiFunction<BigDecimal, Integer, String> number) {
    return amount.abs().compareTo(MILLION) >= 0
        ? number.apply(amount.divide(MILLION, MathContext.DECIMAL64), 1)
            + SPACE
            + words.get("million_kronor")
        : number.apply(amount.setScale(-3, RoundingMode.HALF_UP), 0) + SPACE + words.get("kronor");
  }

  /** From the one to the other, in the key figure's decimals: "69,6 till 84,9". */
  public String interval(double low, double high, KeyFigure keyFigure) {
    return words.get(
        "interval", number(low, keyFigure.decimals()), number(high, keyFigure.decimals()));
  }

  /** From one place to another: "1 till 6". */
  public String interval(int first, int last) {
    return words.get("interval", count(first), count(last));
  }

  /** A place and those that chance could have given instead: "3 (1–6)". */
  public String place(int rank, int first, int last) {
    return words.get("places", count(rank), count(first), count(last));
  }

  /** A number with so many decimals. */
  public String number(double number, int decimals) {
    return plain(decimal(number), decimals);
  }

  /** The chance that a test gives, with three decimals: "0,714", "< 0,001". */
  public String chance(Value p) {
    if (!p.known()) {
      return reason(p);
    }
    return p.get() < LEAST_CHANCE
        ? "<" + SPACE + number(LEAST_CHANCE, CHANCE_DECIMALS)
        : number(p.get(), CHANCE_DECIMALS);
  }

  /** An input of a formula with all its digits, as delivered: "176 136", "12,345". */
  public String exact(double number) {
    BigDecimal digits = decimal(number).stripTrailingZeros();
    return plain(digits, Math.max(0, digits.scale()));
  }

  /** A number as spreadsheets of our countries read it, unrounded: "182750,125". */
  public static String unrounded(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString().replace('.', ',');
  }

  /** A count. */
  public String count(long count) {
    return plain(BigDecimal.valueOf(count), 0);
  }

  /** Why a value is missing, in words; for a known value the empty text. */
  public String reason(Value value) {
    return value instanceof Value.Missing missing ? words.get(missing.reason()) : "";
  }

  /** To the minute, in the world's time: "2026-11-22 19:26 UTC". */
  public String moment(Instant moment) {
    return MOMENT.format(moment);
  }

  /** "2023", "läsåret 2022/23", "oktober 2023". */
  public String period(Period period) {
    return switch (period.kind()) {
      case YEAR -> period.text();
      case SCHOOL_YEAR -> words.get("period.school_year", period.text());
      case TERM -> words.get("period.term." + period.part(), Integer.toString(period.year()));
      case QUARTER ->
          words.get(
              "period.quarter", Integer.toString(period.part()), Integer.toString(period.year()));
      case MONTH ->
          words.get(
              "period.month", words.get("month." + period.part()), Integer.toString(period.year()));
      case DATE ->
          words.get(
              "period.date",
              Integer.toString(period.part() % 100),
              words.get("month." + period.part() / 100),
              Integer.toString(period.year()));
    };
  }

  private String measure(Measure measure) {
    String brief = measure.brief().in(language());
    return brief.isEmpty() ? "" : SPACE + brief;
  }

  private String signed(double number, int decimals) {
    return signed(decimal(number), decimals);
  }

  private String signed(BigDecimal number, int decimals) {
    BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
    return (rounded.signum() > 0 ? "+" : "") + plain(number, decimals);
  }

  private static BigDecimal decimal(double number) {
    return new BigDecimal(number).round(CERTAIN);
  }

  private String plain(BigDecimal number, int decimals) {
    BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
    String digits = rounded.abs().toPlainString();
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    StringBuilder text = new StringBuilder();
    if (rounded.signum() < 0) {
      text.append(MINUS);
    }
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % 3 == 0) {
        text.append(SPACE);
      }
      text.append(whole.charAt(i));
    }
    if (point >= 0) {
      text.append(language() == Language.EN ? '.' : ',').append(digits.substring(point + 1));
    }
    return text.toString();
  }
}
