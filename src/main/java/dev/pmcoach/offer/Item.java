package dev.pmcoach.offer;

import java.util.Locale;

/** What can be negotiated. */
public enum Item {
  BASE("base"),
  SIGN_ON("sign-on"),
  EQUITY("equity"),
  BONUS("performance bonus"),
  ACCELERATION("early vesting at month 12");

  private final String title;

  Item(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
