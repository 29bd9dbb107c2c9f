package dev.pmcoach.report;

import java.util.Locale;

/** A drawing with a title and a description for those who can't see it. */
final class Svg {
  private final StringBuilder svg = new StringBuilder();

  /**
   * @param id unlike that of any other drawing on the page
   */
  Svg(String id, int width, int height, String title, String description) {
    svg.append("<svg role=\"img\" aria-labelledby=\"").append(id).append("-t ").append(id);
    svg.append("-d\" viewBox=\"0 0 ").append(width).append(' ').append(height);
    svg.append("\" width=\"").append(width).append("\" height=\"").append(height).append("\">\n");
    svg.append("<title id=\"").append(id).append("-t\">").append(HtmlPage.escape(title));
    svg.append("</title><desc id=\"").append(id).append("-d\">");
    svg.append(HtmlPage.escape(description)).append("</desc>\n");
  }

  static String number(double value) {
    return value == Math.rint(value)
        ? String.valueOf((long) value)
        : String.format(Locale.ROOT, "%.1f", value);
  }

  Svg rect(double x, double y, double width, double height, String style) {
    svg.append("<rect x=\"").append(number(x)).append("\" y=\"").append(number(y));
    svg.append("\" width=\"").append(number(Math.max(0, width))).append("\" height=\"");
    svg.append(number(height)).append("\" rx=\"2\" style=\"").append(style).append("\"/>\n");
    return this;
  }

  Svg line(double x1, double y1, double x2, double y2, String style) {
    svg.append("<line x1=\"").append(number(x1)).append("\" y1=\"").append(number(y1));
    svg.append("\" x2=\"").append(number(x2)).append("\" y2=\"").append(number(y2));
    svg.append("\" style=\"").append(style).append("\"/>\n");
    return this;
  }

  Svg circle(double x, double y, double radius, String style) {
    svg.append("<circle cx=\"").append(number(x)).append("\" cy=\"").append(number(y));
    svg.append("\" r=\"").append(number(radius)).append("\" style=\"").append(style);
    svg.append("\"/>\n");
    return this;
  }

  /**
   * @param points pairs of coordinates
   */
  Svg polygon(double[][] points, boolean closed, String style) {
    svg.append(closed ? "<polygon" : "<polyline").append(" points=\"");
    for (double[] point : points) {
      svg.append(number(point[0])).append(',').append(number(point[1])).append(' ');
    }
    svg.append("\" style=\"").append(style).append("\"/>\n");
    return this;
  }

  /**
   * @param anchor {@code start, middle} or {@code end}
   */
  Svg text(double x, double y, String anchor, String words) {
    svg.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y));
    svg.append("\" text-anchor=\"").append(anchor).append("\">").append(HtmlPage.escape(words));
    svg.append("</text>\n");
    return this;
  }

  String finish() {
    return svg.append("</svg>\n").toString();
  }
}
