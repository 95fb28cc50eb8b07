package dev.whylint.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The installed tree has the manual in both languages and the completion of three shells. */
class ShareIT {
  private static final Path SHARE = InstalledTree.asBuilt().root().resolve("share");

  @Test
  void everyFileIsThere() throws IOException {
    Map<String, String> files =
        Map.of(
            "man/man1/whylint.1", ".SH \"NAME\"",
            "man/nl/man1/whylint.1", ".SH \"NAAM\"",
            "bash-completion/completions/whylint", "complete -F _whylint whylint",
            "zsh/site-functions/_whylint", "#compdef whylint",
            "fish/vendor_completions.d/whylint.fish", "complete -c whylint -f");
    for (Map.Entry<String, String> file : files.entrySet()) {
      assertThat(Files.readString(SHARE.resolve(file.getKey()))).contains(file.getValue());
    }
  }
}
