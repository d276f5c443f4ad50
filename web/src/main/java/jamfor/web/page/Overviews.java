package jamfor.web.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jamfor.analytics.edition.Edition;
import jamfor.analytics.overview.Overview;
import org.springframework.stereotype.Component;

/** What an edition looks like in brief, worked out once: it never changes. */
@Component
final class Overviews {

  private final Cache<Edition, Overview> byEdition = Caffeine.newBuilder().weakKeys().build();

  Overview of(Edition edition) {
    return byEdition.get(edition, Overview::of);
  }
}
