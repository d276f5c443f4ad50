package jamfor.analytics.spark;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.EditionPlan;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What both programs of this package are told: {@code [--master MASTER] --home DIR EDITION}.
 *
 * @param master where Spark computes; without one, where the job was submitted to, else here
 */
record Arguments(String master, Path home, String edition) {

  private static final String USAGE = "Usage: [--master MASTER] --home DIR EDITION";
  private static final String MASTER = "--master";

  static Optional<Arguments> find(List<String> arguments, PrintStream out) {
    boolean named = arguments.size() == 5 && arguments.get(0).equals(MASTER);
    List<String> rest = named ? arguments.subList(2, 5) : arguments;
    if (rest.size() != 3 || !rest.get(0).equals("--home")) {
      out.println(USAGE);
      return Optional.empty();
    }
    String master = named ? arguments.get(1) : System.getProperty("spark.master", "local[*]");
    return Optional.of(new Arguments(master, Path.of(rest.get(1)), rest.get(2)));
  }

  Optional<EditionPlan> findPlan(Catalogue catalogue, PrintStream out) {
    Optional<EditionPlan> plan = Optional.ofNullable(catalogue.editions().get(edition));
    if (plan.isEmpty()) {
      out.printf("No such edition: %s%n", edition);
      out.printf("There are %s%n", String.join(", ", catalogue.editions().keySet()));
    }
    return plan;
  }
}
