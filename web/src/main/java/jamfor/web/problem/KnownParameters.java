package jamfor.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that an address does not have: a misspelt filter would otherwise answer as if
 * nothing had been asked.
 */
final class KnownParameters implements HandlerInterceptor {

  private final DefaultParameterNameDiscoverer discoverer = new DefaultParameterNameDiscoverer();

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method) {
      Set<String> known =
          Arrays.stream(method.getMethodParameters())
              .flatMap(this::names)
              .collect(Collectors.toCollection(TreeSet::new));
      for (String given : request.getParameterMap().keySet()) {
        if (!known.contains(given)) {
          throw Problems.needed(
              given, "There is no parameter %s here, only %s".formatted(given, known));
        }
      }
    }
    return true;
  }

  /** A parameter's own name, or the names of the parts of a record of parameters. */
  private Stream<String> names(MethodParameter parameter) {
    if (parameter.getParameterType().isRecord()) {
      return Arrays.stream(parameter.getParameterType().getRecordComponents())
          .map(RecordComponent::getName);
    }
    parameter.initParameterNameDiscovery(discoverer);
    return parameter.hasParameterAnnotation(RequestParam.class)
        ? Stream.ofNullable(parameter.getParameterName())
        : Stream.of();
  }
}
