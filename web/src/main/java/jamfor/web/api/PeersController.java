package jamfor.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jamfor.analytics.edition.Edition;
import jamfor.analytics.edition.Editions;
import jamfor.analytics.edition.PeersOfEdition;
import jamfor.ingest.vocabulary.Municipality;
import jamfor.web.problem.Parameters;
import jamfor.web.problem.Problems;
import jamfor.web.text.FigureText;
import jamfor.web.text.Names;
import jamfor.web.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is similar to a municipality, how far away, and in what. */
@RestController
@Tag(name = "Peers")
class PeersController {

  private final Editions editions;

  PeersController(Editions editions) {
    this.editions = editions;
  }

  /** What they are compared by. */
  record VariableAnswer(String keyFigure, String period, double weight, String scale) {}

  /** The nearest of a municipality, the nearest first. */
  record PeersAnswer(
      String edition,
      String contentHash,
      String municipality,
      List<VariableAnswer> variables,
      List<PeerAnswer> peers) {}

  @Operation(
      summary = "The municipalities most similar to one",
      description =
          "Weighted Euclidean distance of standardised key figures; each one's share of it. Our own"
              + " processing, not the groups of Kolada, which are named beside.")
  @GetMapping("/api/v1/peers")
  PeersAnswer peers(
      @Parameter(description = "Code of a municipality", example = "1430") @RequestParam
          String municipality,
      @Parameter(description = "Id of an edition; the newest final one when absent") @RequestParam
          Optional<String> edition,
      @Parameter(description = "Language of the texts: sv, nb, en; sv when absent") @RequestParam
          Optional<String> lang) {
    Edition asked = Parameters.edition(editions, edition);
    Municipality known =
        asked
            .catalogue()
            .municipalities()
            .find(municipality)
            .filter(one -> one.kind() == Municipality.Kind.MUNICIPALITY)
            .filter(one -> one.successor().isEmpty())
            .orElseThrow(
                () -> Problems.wrong("municipality", municipality, "the code of a municipality"));
    Words words = Words.in(Parameters.language(lang.orElse("sv")));
    PeersOfEdition peers = new PeersOfEdition(asked);
    return new PeersAnswer(
        asked.plan().id(),
        asked.contentHash(),
        known.code(),
        peers.variables().stream().map(PeersController::variable).toList(),
        peers.nearest(known.code(), peers.weights()).stream()
            .map(
                one ->
                    PeerAnswer.of(
                        one,
                        peers.variables(),
                        asked.catalogue().listSimilar(known.code()),
                        new FigureText(words),
                        new Names(asked.catalogue(), words.language())))
            .toList());
  }

  private static VariableAnswer variable(PeersOfEdition.Variable one) {
    return new VariableAnswer(
        one.keyFigure().id(),
        one.period().text(),
        one.of().weight(),
        one.of().scale().name().toLowerCase(Locale.ROOT));
  }
}
