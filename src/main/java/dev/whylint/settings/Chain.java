package dev.whylint.settings;

import dev.whylint.brief.TextPlaces;
import dev.whylint.house.expression.Expressions;
import dev.whylint.source.Node;
import dev.whylint.source.Place;
import dev.whylint.source.Scalar;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a settings file and all that it extends, the farthest base first. */
final class Chain {
  /** More than any team stacks; two bases in each of thirty files would be a billion. */
  private static final int MOST_FILES = 32;

  private KnownRules known;
  private final Path directory;
  private final Boundary boundary;
  private final List<Layer> layers = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<SettingsFault> faults = new ArrayList<>();
  private final Deque<Path> open = new ArrayDeque<>();
  private int files;
  private @Nullable Expressions expressions;

  /**
   * A chain.
   *
   * @param directory from which files are named to people
   */
  Chain(KnownRules known, Path directory, Boundary boundary) {
    this.known = known;
    this.directory = directory;
    this.boundary = boundary;
  }

  /**
   * The layers of a file.
   *
   * @throws SettingsException with the faults of all files of the chain
   */
  List<Layer> read(Path file) throws SettingsException {
    file(file);
    if (!faults.isEmpty()) {
      throw new SettingsException(faults);
    }
    return List.copyOf(layers);
  }

  /** The files and presets of the layers, in the same order. */
  List<String> names() {
    return List.copyOf(names);
  }

  private void file(Path file) {
    Faults found = new Faults(shown(file));
    SettingsText text = new SettingsText(found);
    Node root = text.read(file).orElse(null);
    open.push(file);
    bases(root, found, file);
    open.pop();
    layer(root, text.places(), found);
  }

  private void bases(@Nullable Node root, Faults found, Path file) {
    for (Scalar base : LayerReader.bases(root, found)) {
      files++;
      if (files > MOST_FILES) {
        found.add(base.place(), "more than " + MOST_FILES + " files are extended");
        break;
      }
      base(base, found, file);
    }
  }

  private void layer(@Nullable Node root, TextPlaces places, Faults found) {
    HouseSection house = new HouseSection(this::expressions, places, found);
    Layer layer = new LayerReader(known, house, found).read(root);
    known = known.with(layer.house().stream().map(HouseEntry::info).toList());
    layers.add(layer);
    names.add(found.file());
    faults.addAll(found.all());
  }

  private Expressions expressions() {
    if (expressions == null) {
      expressions = new Expressions();
    }
    return expressions;
  }

  private void base(Scalar base, Faults found, Path from) {
    String name = base.text();
    if (Presets.NAMES.contains(name)) {
      Faults none = new Faults(Presets.shown(name));
      SettingsText text = new SettingsText(none);
      layer(text.read(Presets.text(name)).orElse(null), text.places(), none);
    } else if (name.contains("/") || name.endsWith(".yaml") || name.endsWith(".yml")) {
      baseFile(base, found, from);
    } else {
      found.unknown(base.place(), "preset", name, Presets.NAMES);
    }
  }

  private void baseFile(Scalar base, Faults found, Path from) {
    String name = Faults.shown(base.text());
    Path file;
    try {
      Path given = Path.of(base.text());
      if (given.isAbsolute() || base.text().contains(":")) {
        found.add(base.place(), "extends takes a file relative to this one; not " + name);
        return;
      }
      file = from.resolveSibling(given).normalize();
    } catch (InvalidPathException e) {
      found.add(base.place(), name + " is no path");
      return;
    }
    String problem = boundary.problem(file);
    if (problem != null) {
      found.add(base.place(), name + " " + problem);
    } else if (open.contains(file)) {
      found.add(base.place(), "this makes a ring: " + name + " extends this file already");
    } else {
      file(file);
    }
  }

  private String shown(Path file) {
    String name = directory.relativize(file).toString().replace('\\', '/');
    String quoted = Faults.shown(name);
    return quoted.substring(1, quoted.length() - 1);
  }

  /** The fault of a file that cannot be settings at all. */
  SettingsException refused(Path file, String problem) {
    return new SettingsException(
        List.of(new SettingsFault(shown(file), Place.at(1, 1), "this file " + problem)));
  }
}
