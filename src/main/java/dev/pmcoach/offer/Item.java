package dev.pmcoach.offer;

import java.util.Locale;

/** What can be negotiated. */
public enum Item {
  BASE("base", 500),
  SIGN_ON("sign-on", 500),
  EQUITY("equity", 0.001),
  BONUS("performance bonus", 0.5),
  ACCELERATION("early vesting at month 12", 25);

  private final String title;
  private final double step;

  Item(String title, double step) {
    this.title = title;
    this.step = step;
  }

  /** Returns the value in the steps in which offers are written, never above it. */
  double stepped(double value) {
    return Math.floor(value / step + 1e-9) * step;
  }

  public String title() {
    return title;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
