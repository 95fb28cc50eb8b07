/** The program and its libraries, as one module of the run-time image. */
@SuppressWarnings("module")
open module dev.whylint {
  requires java.logging;
  requires jdk.unsupported;
  requires static java.desktop;
  requires static java.scripting;
  requires static java.sql;

  uses io.jstach.jstachio.spi.JStachioExtension;
  uses io.jstach.jstachio.spi.TemplateProvider;
}
