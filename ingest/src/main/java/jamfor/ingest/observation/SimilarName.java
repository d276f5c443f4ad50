package jamfor.ingest.observation;

import jamfor.ingest.catalogue.Municipalities;
import jamfor.ingest.vocabulary.Municipality;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * O029: the one municipality of a country whose name differs only in case, accents, blanks or the
 * words around it. It is proposed and never taken.
 */
final class SimilarName {

  private static final Pattern AROUND = Pattern.compile("s? (?:kommun|kommune|stad|herad)$");
  private static final Pattern MARKS = Pattern.compile("\\p{M}|[^\\p{L}]");

  private final Map<String, Set<Municipality>> byBareName = new HashMap<>();

  SimilarName(String country, Municipalities municipalities) {
    for (Municipality one : municipalities.listCurrent(country)) {
      names(one).forEach(name -> byBareName.computeIfAbsent(name, any -> new HashSet<>()).add(one));
    }
    byBareName.remove("");
  }

  Optional<Municipality> find(String name) {
    Set<Municipality> similar = byBareName.getOrDefault(bare(name), Set.of());
    return similar.size() == 1 ? similar.stream().findFirst() : Optional.empty();
  }

  /** A municipality with names in two or three languages writes them all: Harstad - Hárstták. */
  private static Stream<String> names(Municipality one) {
    return Stream.concat(Stream.of(one.name()), Stream.of(one.name().split(" [-–] ")))
        .map(SimilarName::bare);
  }

  private static String bare(String name) {
    String words = AROUND.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll("");
    String letters = words.replace('ø', 'o').replace("æ", "ae");
    String parts = Normalizer.normalize(letters, Normalizer.Form.NFD);
    String bare = MARKS.matcher(parts).replaceAll("");
    return bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : bare;
  }
}
