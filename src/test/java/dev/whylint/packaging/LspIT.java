package dev.whylint.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
}
