package jamfor.ingest.observation;

/** O022: a number with the decimal sign that the source does not use. */
final class OtherDecimalSign implements CellFault {

  private final NumberText other;

  OtherDecimalSign(String decimalSign) {
    this.other = new NumberText(decimalSign.equals(",") ? "." : ",");
  }

  @Override
  public String rule() {
    return "O022";
  }

  @Override
  public boolean isIn(String text) {
    return other.find(text).isPresent();
  }
}
