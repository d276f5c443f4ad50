package jamfor.ingest.check;

import jamfor.ingest.catalogue.Identity;

/** C044: a ratio of all schools that lies outside those of the municipal and the independent. */
final class TotalBetweenProviders implements Check {

  @Override
  public void check(Checked delivery) {
    Together.each(
        delivery,
        Identity.Kind.BETWEEN,
        one -> {
          double least = Math.min(one.values()[1], one.values()[2]);
          double greatest = Math.max(one.values()[1], one.values()[2]);
          double tolerance = one.identity().tolerance();
          if (one.values()[0] < least - tolerance || one.values()[0] > greatest + tolerance) {
            one.find(delivery, "C044", one.values()[0], least, greatest);
          }
        });
  }
}
