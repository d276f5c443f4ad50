package jamfor.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The address of a view: its path and everything that was chosen in it. */
record Address(String path, Map<String, List<String>> chosen) {

  Address {
    chosen = Collections.unmodifiableMap(new LinkedHashMap<>(chosen));
  }

  static Address of(String path) {
    return new Address(path, Map.of());
  }

  /** The address asked for, without the fields that a form sent empty. */
  static Address of(HttpServletRequest request) {
    Map<String, List<String>> chosen = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              List<String> filled =
                  Arrays.stream(values).map(String::strip).filter(one -> !one.isEmpty()).toList();
              if (!filled.isEmpty()) {
                chosen.put(name, filled);
              }
            });
    return new Address(request.getRequestURI(), chosen);
  }

  /** Reads an address of this server as it is written in a link; empty when it is none. */
  static Optional<Address> parse(String text) {
    int query = text.indexOf('?');
    String path = query < 0 ? text : text.substring(0, query);
    if (!path.matches("/[A-Za-z0-9/._-]*") || path.startsWith("//")) {
      return Optional.empty();
    }
    Map<String, List<String>> chosen = new LinkedHashMap<>();
    String pairs = query < 0 ? "" : text.substring(query + 1);
    try {
      for (String pair : pairs.split("&")) {
        int equals = pair.indexOf('=');
        String value = equals < 0 ? "" : decode(pair.substring(equals + 1)).strip();
        if (!value.isEmpty()) {
          chosen
              .computeIfAbsent(decode(pair.substring(0, equals)), none -> new ArrayList<>())
              .add(value);
        }
      }
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
    return Optional.of(new Address(path, chosen));
  }

  /** The same with this chosen instead of what was. */
  public Address with(String name, String value) {
    return with(name, List.of(value));
  }

  Address with(String name, List<String> values) {
    Map<String, List<String>> changed = new LinkedHashMap<>(chosen);
    changed.put(name, List.copyOf(values));
    return new Address(path, changed);
  }

  Address without(String name) {
    Map<String, List<String>> changed = new LinkedHashMap<>(chosen);
    changed.remove(name);
    return new Address(path, changed);
  }

  /** The same with this chosen, too. */
  Address and(String name, String value) {
    List<String> values = new ArrayList<>(chosen.getOrDefault(name, List.of()));
    if (!values.contains(value)) {
      values.add(value);
    }
    return with(name, values);
  }

  /** The same with this no longer chosen. */
  Address except(String name, String value) {
    List<String> values = new ArrayList<>(chosen.getOrDefault(name, List.of()));
    values.remove(value);
    return values.isEmpty() ? without(name) : with(name, values);
  }

  /** The same choices on another page. */
  public Address at(String otherPath) {
    return new Address(otherPath, chosen);
  }

  @Override
  public String toString() {
    List<String> pairs = new ArrayList<>();
    chosen.forEach(
        (name, values) -> values.forEach(value -> pairs.add(encode(name) + "=" + encode(value))));
    return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
