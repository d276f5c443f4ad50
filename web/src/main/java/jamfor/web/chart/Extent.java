package jamfor.web.chart;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** From west to east and from south to north, in degrees. */
record Extent(double west, double south, double east, double north) {

  /** Of nested lists of coordinates, as GeoJSON has them. */
  static Extent of(JsonNode coordinates) {
    if (coordinates.get(0).isNumber()) {
      double longitude = coordinates.get(0).asDouble();
      double latitude = coordinates.get(1).asDouble();
      return new Extent(longitude, latitude, longitude, latitude);
    }
    return around(coordinates.valueStream().map(Extent::of).toList());
  }

  static Extent around(List<Extent> all) {
    return new Extent(
        all.stream().mapToDouble(Extent::west).min().orElseThrow(),
        all.stream().mapToDouble(Extent::south).min().orElseThrow(),
        all.stream().mapToDouble(Extent::east).max().orElseThrow(),
        all.stream().mapToDouble(Extent::north).max().orElseThrow());
  }

  /** A part of its own width and height more on each side. */
  Extent widened(double part) {
    double wide = part * (east - west);
    double high = part * (north - south);
    return new Extent(west - wide, south - high, east + wide, north + high);
  }

  /** As much more to the sides, or above and below, as fills a box of that shape. */
  Extent filling(double width, double height) {
    double wanted = width / height;
    double shape = (east - west) * aspect() / (north - south);
    double wide = Math.max(0, wanted / shape - 1) / 2 * (east - west);
    double high = Math.max(0, shape / wanted - 1) / 2 * (north - south);
    return new Extent(west - wide, south - high, east + wide, north + high);
  }

  boolean meets(Extent other) {
    return west <= other.east && other.west <= east && south <= other.north && other.south <= north;
  }

  /** North-west and south-east, as ECharts wants them. */
  List<List<Double>> corners() {
    return List.of(List.of(west, north), List.of(east, south));
  }

  /** How long a degree of longitude is beside one of latitude, in the middle. */
  double aspect() {
    return Math.cos(Math.toRadians((south + north) / 2));
  }
}
