package dev.whylint.cli;

import dev.whylint.brief.Brief;
import dev.whylint.brief.Keyword;
import dev.whylint.brief.Language;
import dev.whylint.report.CausalPicture;
import dev.whylint.report.MapDot;
import dev.whylint.report.MapMermaid;
import dev.whylint.report.MapSvg;
import dev.whylint.report.MapTree;
import dev.whylint.report.Style;
import dev.whylint.rule.Catalogue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Draws the causal map of a brief with the solution laid over it. */
final class MapCommand implements Command {
  @Override
  public String name() {
    return "map";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("whylint map");
    spec.usageMessage()
        .description(
            "Draws what causes what, and which part of the solution meets which cause. Root causes"
                + " that no part meets stand out.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("BRIEF")
            .arity("1")
            .type(String.class)
            .description("A brief, or - for standard input.")
            .build());
    spec.addOption(Options.value("--format", "FORMAT", "tree (default), svg, dot or mermaid."));
    spec.addOption(
        OptionSpec.builder("-o", "--output")
            .paramLabel("FILE")
            .arity("1")
            .type(String.class)
            .description("Where to write it. Default: standard output.")
            .build());
    spec.addOption(
        Options.value("--document", "N", "Which brief, where a file holds several; from 1."));
    spec.addOption(
        Options.value("--language", "LANG", "Of the map: en or nl. Default: the brief's own."));
    spec.addOption(
        Options.value("--audience", "WHO", "consultant or client; a map shows both the same."));
    spec.addOption(Options.flag("--plain", "No frames and no symbols, for screen readers."));
    RunSettings.addTo(spec);
    spec.addOption(Options.help());
    return spec;
  }

  /** The forms of the map. */
  private enum Form implements Keyword {
    TREE,
    SVG,
    DOT,
    MERMAID
  }

  @Override
  public int run(ParseResult given, Console console) throws IOException, UsageException {
    Form asked = Options.choice(given, "--format", Form.values(), Form::word);
    RunSettings settings = new RunSettings(given, console, Catalogue::all);
    Form form = asked == null ? Form.TREE : asked;
    String path = given.matchedPositionalValue(0, "");
    List<Brief> briefs = new ArrayList<>();
    boolean read =
        new Briefs(console, null, settings)
            .read(List.of(path), null, each -> briefs.add(each.brief()));
    if (!read) {
      return ExitCode.UNREADABLE;
    }
    Language language = settings.language(List.of(path));
    Brief brief = choose(briefs, Options.text(given, "--document"), path);
    if (!brief.readable()) {
      console.tell("whylint: no brief can be read here; see: whylint check " + path);
      return ExitCode.UNREADABLE;
    }
    CausalPicture picture = CausalPicture.of(brief, language == null ? brief.language() : language);
    requireDrawable(picture, form);
    Target target = target(given, console);
    Inputs.spare(target.file(), settings.reads(List.of(path)), console);
    target.write(out -> write(picture, form, given, console, out));
    if (!brief.faults().isEmpty()) {
      console.tell(
          "whylint: not all of this brief could be read, so something may be missing from the"
              + " map; see: whylint check "
              + path);
    }
    return ExitCode.CLEAN;
  }

  private static void requireDrawable(CausalPicture picture, Form form) throws UsageException {
    if (form == Form.SVG && !MapSvg.fits(picture)) {
      throw new UsageException(
          "this map has more than "
              + MapSvg.MOST_BOXES
              + " boxes or "
              + MapSvg.MOST_ARROWS
              + " arrows, which no drawing makes readable; use --format tree or dot");
    }
  }

  private static Brief choose(List<Brief> briefs, @Nullable String number, String path)
      throws UsageException {
    if (briefs.isEmpty()) {
      throw new UsageException("there is no brief in '" + path + "'");
    }
    if (number == null && briefs.size() > 1) {
      throw new UsageException(
          "a map shows one brief, and there are "
              + briefs.size()
              + "; name one file, or --document N within it");
    }
    for (int i = 0; i < briefs.size(); i++) {
      if (number == null || number.equals(String.valueOf(i + 1))) {
        return briefs.get(i);
      }
    }
    throw new UsageException(
        "--document takes a number from 1 to " + briefs.size() + "; not '" + number + "'");
  }

  private static Target target(ParseResult given, Console console) {
    String file = Options.text(given, "--output");
    return new Target(file == null ? null : console.directory().resolve(file), console);
  }

  private static void write(
      CausalPicture picture, Form form, ParseResult given, Console console, Appendable out)
      throws IOException {
    switch (form) {
      case TREE -> {
        boolean colour = console.colour() && Options.text(given, "--output") == null;
        boolean plain = Options.has(given, "--plain");
        new MapTree(picture, new Style(console.columns(), colour, plain, true)).write(out);
      }
      case SVG -> new MapSvg(picture).write(out);
      case DOT -> new MapDot(picture).write(out);
      case MERMAID -> new MapMermaid(picture).write(out);
    }
  }
}
