package dev.whylint.report;

import tools.jackson.core.JsonGenerator;

/** The head that all our JSON has: the version of the contract, and the tool that wrote it. */
final class JsonHead {
  private static final int CONTRACT = 1;

  private JsonHead() {}

  /** Opens the outermost object and writes the head; the caller goes on and closes it. */
  static void open(JsonGenerator json, String version) {
    json.writeStartObject();
    json.writeNumberProperty("version", CONTRACT);
    json.writeObjectPropertyStart("tool");
    json.writeStringProperty("name", "whylint");
    json.writeStringProperty("version", version);
    json.writeEndObject();
  }
}
