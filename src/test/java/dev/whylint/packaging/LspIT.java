package dev.whylint.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the installed server byte by byte, and interrupts the installed check that watches. */
@DisabledOnOs(OS.WINDOWS)
class LspIT {
  private static final Pattern LENGTH = Pattern.compile("Content-Length: (\\d+)");
  private static final String LAUNCHER = InstalledTree.asBuilt().launcher().toString();

  @TempDir private Path folder;

  @Test
  void theInstalledServerKeepsToTheProtocol() throws Exception {
    Process server = new ProcessBuilder(LAUNCHER, "lsp").directory(folder.toFile()).start();
    try {
      OutputStream to = server.getOutputStream();
      send(to, "{'jsonrpc':'2.0','id':1,'method':'initialize','params':{'capabilities':{}}}");
      assertThat(next(server.getInputStream()).at("/result/serverInfo/name").asString())
          .isEqualTo("whylint");
      send(to, "{'jsonrpc':'2.0','method':'initialized','params':{}}");
      send(
          to,
          "{'jsonrpc':'2.0','method':'textDocument/didOpen','params':{'textDocument':{"
              + "'uri':'untitled:a','languageId':'yaml','version':7,'text':'titel: é'}}}");
      JsonNode published = next(server.getInputStream());
      assertThat(published.at("/params/version").asInt()).isEqualTo(7);
      assertThat(published.at("/params/diagnostics").toString()).contains("brief/unknown-key");
      send(to, "{'jsonrpc':'2.0','id':2,'method':'shutdown'}");
      assertThat(next(server.getInputStream()).at("/id").asInt()).isEqualTo(2);
      send(to, "{'jsonrpc':'2.0','method':'exit'}");
      assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(server.exitValue()).isZero();
      assertThat(server.getInputStream().readAllBytes()).isEmpty();
      assertThat(server.getErrorStream().readAllBytes()).isEmpty();
    } finally {
      server.destroyForcibly();
    }
  }

  private static void send(OutputStream to, String message) throws Exception {
    byte[] body = message.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    to.write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    to.write(body);
    to.flush();
  }

  private static JsonNode next(InputStream from) throws Exception {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    while (!head.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) {
      int read = from.read();
      assertThat(read).as("more than %s", head).isNotNegative();
      head.write(read);
    }
    Matcher length = LENGTH.matcher(head.toString(StandardCharsets.US_ASCII));
    assertThat(length.find()).isTrue();
    byte[] body = from.readNBytes(Integer.parseInt(length.group(1)));
    return JsonMapper.builder().build().readTree(new String(body, StandardCharsets.UTF_8));
  }

  @Test
  void anInterruptEndsAWatchWithoutAFault() throws Exception {
    assumeFalse(
        interruptsAreIgnored(), "started in the background of a shell, where Ctrl-C is off");
    Path brief = folder.resolve("a.brief.yaml");
    Files.writeString(brief, "title: First\nproblem: p\nsolution: s\n");
    Path out = folder.resolve("out.txt");
    Process watch =
        new ProcessBuilder(LAUNCHER, "check", "--watch")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    try {
      await(out, "Ctrl-C");
      Files.writeString(brief, "title: Second\nproblem: p\nsolution: s\n");
      await(out, "Second");
      Run.of(List.of("kill", "-INT", Long.toString(watch.pid())), folder, Map.of());
      assertThat(watch.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(watch.exitValue()).isZero();
    } finally {
      watch.destroyForcibly();
    }
  }

  /** Whether this process ignores SIGINT, which a child inherits and a JVM then leaves so. */
  private static boolean interruptsAreIgnored() throws Exception {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return false;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("SigIgn:"))
        .map(line -> Long.parseUnsignedLong(line.substring("SigIgn:".length()).strip(), 16))
        .anyMatch(ignored -> (ignored & 1L << 1) != 0);
  }

  private static void await(Path file, String words) throws Exception {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!Files.readString(file).contains(words)) {
      assertThat(System.nanoTime()).as("%s in %s", words, file).isLessThan(until);
      Thread.sleep(50);
    }
  }
}
