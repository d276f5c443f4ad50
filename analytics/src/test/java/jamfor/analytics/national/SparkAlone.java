package jamfor.analytics.national;

import java.io.IOException;
import java.util.List;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** The statistics by Spark's own aggregations and window functions, in one process. */
final class SparkAlone {

  private SparkAlone() {}

  public static void main(String[] arguments) throws IOException {
    Country country = Country.of(List.of(arguments));
    Stopwatch watch = Stopwatch.sinceStartOfProcess();
    try (SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "8")
            .getOrCreate()) {
      watch.stop("start");
      spark.read().parquet(country.facts()).createOrReplaceTempView("facts");
      String quartiles =
          "percentile(value, 0.25) AS lower, percentile(value, 0.5) AS median,"
              + " percentile(value, 0.75) AS upper";
      spark
          .sql(Sql.statistics(Sql.known("facts"), quartiles))
          .write()
          .mode(SaveMode.Overwrite)
          .parquet(country.answer("spark.parquet").toString());
      watch.stop("work");
    }
    Stopwatch.memory();
  }
}
