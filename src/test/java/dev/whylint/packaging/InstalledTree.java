package dev.whylint.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** A folder laid out as the build leaves it: bin/whylint, lib/whylint.jar and its archive. */
record InstalledTree(Path root) {
  static InstalledTree asBuilt() {
    return new InstalledTree(
        Path.of(System.getProperty("whylint.home", "target/whylint")).toAbsolutePath());
  }

  Path launcher() {
    return root.resolve("bin/whylint");
  }

  Path jar() {
    return root.resolve("lib/whylint.jar");
  }

  Path archive() {
    return root.resolve("lib/whylint.jsa");
  }

  /** The archive that holds what settings and house rules need as well. */
  Path settingsArchive() {
    return root.resolve("lib/whylint-settings.jsa");
  }

  /** The file that names the JVM and the jar which the archive was made with. */
  Path archiveOwners() {
    return root.resolve("lib/whylint.jsa.for");
  }

  InstalledTree copyTo(Path target) throws IOException {
    try (var paths = Files.walk(root)) {
      for (Path path : paths.toList()) {
        Path copy = target.resolve(root.relativize(path).toString());
        Files.copy(path, copy, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    InstalledTree tree = new InstalledTree(target);
    for (Path archive : List.of(tree.archive(), tree.settingsArchive())) {
      Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rw-r--r--"));
    }
    return tree;
  }

  /** Makes the launcher hand its archive to this JVM, whatever the archive is worth. */
  void offerArchiveTo(Path java) throws IOException {
    Files.writeString(archiveOwners(), java + "\n" + jar() + "\n");
  }
}
