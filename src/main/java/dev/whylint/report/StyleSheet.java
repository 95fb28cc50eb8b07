package dev.whylint.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style of a page, and the policy that allows it and nothing else.
 *
 * @param css as it stands in the page
 */
record StyleSheet(String css) {
  /** The style of reports with a map in them. */
  static StyleSheet ofReports() throws IOException {
    try (InputStream in = StyleSheet.class.getResourceAsStream("/dev/whylint/report/report.css")) {
      if (in == null) {
        throw new IOException("report.css is missing from this build");
      }
      String page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new StyleSheet("\n" + page + MapLook.CSS);
    }
  }

  /** A Content-Security-Policy under which the page loads, runs and sends nothing. */
  String policy() {
    return "default-src 'none'; style-src 'sha256-"
        + hash()
        + "'; base-uri 'none'; form-action 'none'";
  }

  private String hash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
