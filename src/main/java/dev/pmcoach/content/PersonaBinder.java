package dev.pmcoach.content;

/** Makes personas from checked fields. */
final class PersonaBinder {
  private PersonaBinder() {}

  static Persona persona(Values persona) {
    return new Persona(
        persona.text("id"),
        persona.text("name"),
        persona.text("title"),
        persona.text("voice"),
        persona.whole("strictness", 3),
        persona.text("writes-yes"),
        persona.text("opening"),
        persona.text("closing"),
        persona.texts("acknowledgements"),
        persona.byEvidence("probes"),
        persona.named("pull-backs"),
        persona.texts("challenges"),
        persona.provenance());
  }
}
